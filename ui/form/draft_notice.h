// SPDX-License-Identifier: GPL-3.0-or-later
// Says quietly that a draft is there: of what, from when, what it would change; to go on with or to drop.
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace nuanxin::ui {

class DraftNotice : public QFrame {
    Q_OBJECT
public:
    explicit DraftNotice(QWidget* parent = nullptr);

    // record: its name, empty for a new one. fields: the labels of what differs. more: other drafts of new
    // ones.
    void offer(const QString& record, const QDateTime& at, const QStringList& fields, int more = 0);

Q_SIGNALS:
    void taken();  // both hide it
    void dropped();

private:
    QLabel *m_what, *m_fields;
};

}  // namespace nuanxin::ui
