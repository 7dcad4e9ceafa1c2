// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/error.h"

#include "tests/qstring_catch.h"

using namespace nuanxin;

TEST_CASE("every kind of error says in Chinese what happened, what was kept and what to do", "[error]") {
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        const Explanation words = explain(Error(static_cast<ErrorKind>(kind), QStringLiteral("台账.nxl")));
        INFO(kind);
        CHECK(!words.what.isEmpty());
        CHECK(!words.kept.isEmpty());
        CHECK((!words.next.isEmpty() || static_cast<ErrorKind>(kind) == ErrorKind::Cancelled));
        CHECK_FALSE(words.sentence().contains(u'！'));
    }
}

TEST_CASE("the developer's detail never reaches the user's sentence", "[error]") {
    const Error error(ErrorKind::Damaged, QStringLiteral("台账.nxl"), QStringLiteral("sqlite 11: malformed"));
    CHECK_FALSE(explain(error).sentence().contains(QStringLiteral("sqlite")));
    CHECK(QString::fromUtf8(error.what()).contains(QStringLiteral("malformed")));
}
