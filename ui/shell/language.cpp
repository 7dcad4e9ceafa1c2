// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace nuanxin::ui {

void applyLanguage(Language language) {
    static std::unique_ptr<QTranslator> current;
    if (current) {
        QCoreApplication::removeTranslator(current.get());
    }
    const bool english = language == Language::English;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Chinese, QLocale::China));
    current = std::make_unique<QTranslator>();
    if (current->load(english ? QStringLiteral(":/translations/nuanxin_en.qm")
                              : QStringLiteral(":/translations/qtbase_zh_CN.qm"))) {
        QCoreApplication::installTranslator(current.get());
    }
}

}  // namespace nuanxin::ui
