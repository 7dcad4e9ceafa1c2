// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include <QCoreApplication>

namespace nuanxin {

namespace {

class JudgeWords {
    Q_DECLARE_TR_FUNCTIONS(JudgeWords)

public:
    static QString newRow() { return tr("新增"); }
    static QString update() { return tr("更新"); }
    static QString same() { return tr("相同"); }
    static QString possibleDuplicate() { return tr("可能重复"); }
    static QString leftOut() { return tr("不导入"); }
};

}  // namespace

QString verdictCode(Verdict verdict) {
    static const QStringList codes{QStringLiteral("new"), QStringLiteral("update"), QStringLiteral("same"),
                                   QStringLiteral("possible_duplicate"), QStringLiteral("left_out")};
    return codes[static_cast<int>(verdict)];
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return JudgeWords::newRow();
        case Verdict::Update:
            return JudgeWords::update();
        case Verdict::Same:
            return JudgeWords::same();
        case Verdict::PossibleDuplicate:
            return JudgeWords::possibleDuplicate();
        case Verdict::LeftOut:
            return JudgeWords::leftOut();
    }
    return {};
}

}  // namespace nuanxin
