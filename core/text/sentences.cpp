// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QCoreApplication>

namespace nuanxin::text {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

}  // namespace

QString together(const QStringList& sentences) {
    QString all;
    for (const QString& sentence : sentences) {
        all = all.isEmpty() || sentence.isEmpty() ? all + sentence : Sentences::tr("%1%2").arg(all, sentence);
    }
    return all;
}

}  // namespace nuanxin::text
