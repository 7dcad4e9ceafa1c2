// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/part_lines.h"

#include <QCoreApplication>

#include "core/branch/possible_days.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartLines)
};
}  // namespace

QString spanText(const QString& from, const QString& until) {
    if (until.isEmpty()) {
        return from.isEmpty() ? QString() : PartWords::tr("%1 起").arg(from);
    }
    return from.isEmpty() ? PartWords::tr("至 %1").arg(until) : PartWords::tr("%1 至 %2").arg(from, until);
}

QString joinedText(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(PartWords::tr(" · "));
}

QPushButton* endButton() {
    return linkButton(PartWords::tr("结束"));
}

QPushButton* changeButton() {
    return linkButton(PartWords::tr("修改"));
}

QPushButton* removeButton() {
    return linkButton(PartWords::tr("删除"));
}

bool hasEnded(const QString& until) {
    const PossibleDays days = possibleDays(until);
    return days.isKnown() && days.last <= QDate::currentDate();
}

}  // namespace nuanxin::ui
