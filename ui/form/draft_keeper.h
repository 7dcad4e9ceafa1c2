// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what a form holds while it is being typed, so that a crash or a power cut loses two seconds at most.
// The form says how it turns into JSON and back; when it is opened again the draft is offered, never put in
// unasked.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/ledger/drafts.h"

namespace nuanxin::ui {

class Session;

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kSaveAfterMs = 2000;

    // form and edition as in Draft; `read` gives what the form holds now.
    DraftKeeper(Session& session, QString form, int edition, std::function<QJsonObject()> read,
                QObject* parent);
    ~DraftKeeper() override;

    void begin(qint64 record);  // 0: a new one. What was waiting for the record before is saved first.
    std::optional<Draft> offered() const;  // left from an earlier time, for the record begun
    void touched();                        // the form was edited
    void saveNow();
    void discard();  // saved for good, or given up

Q_SIGNALS:
    void saved();
    void failed(std::exception_ptr error);  // typing goes on; the form should say that the draft is not safe

private:
    Session& m_session;
    QString m_form;
    int m_edition;
    qint64 m_record = 0;
    std::function<QJsonObject()> m_read;
    QTimer m_timer;
};

}  // namespace nuanxin::ui
