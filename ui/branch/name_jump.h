// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed into a list of persons go to the next one whose name reads so, by pinyin initials or in full:
// zx → 张欣. What is typed within a second belongs together.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <functional>

class QAbstractItemView;

namespace nuanxin::ui {

class NameJump : public QObject {
    Q_OBJECT
public:
    static constexpr int kTogetherMs = 1000;

    // `nameOf` gives the name in a row of the view. The view owns it.
    NameJump(QAbstractItemView& view, std::function<QString(int row)> nameOf);
    void forget() { m_typed.clear(); }  // the next letter begins anew

Q_SIGNALS:
    void typed(const QString& letters);  // empty: nobody reads so

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool goTo(const QString& letters, int from);

    QAbstractItemView& m_view;
    std::function<QString(int)> m_nameOf;
    QString m_typed;
    QElapsedTimer m_since;
};

// Whether a person's name begins as was typed: 张, zhangx, zx.
bool readsAs(const QString& name, const QString& typed);

}  // namespace nuanxin::ui
