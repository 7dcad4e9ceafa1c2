// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/identity_number.h"

#include "core/text/mask.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::text;

namespace {
QString codes(const Problems& problems) {
    QStringList all;
    for (const Problem problem : problems) {
        all << problemCode(problem);
    }
    return all.join(u' ');
}
}  // namespace

TEST_CASE("the examples of the standard pass", "[identity]") {
    const IdentityNumber first = parseIdentity(QStringLiteral("11010519491231002X"));
    CHECK(first.usable());
    CHECK(first.problems.isEmpty());
    CHECK(first.birth == QDate(1949, 12, 31));
    CHECK(first.sex == Sex::Female);
    CHECK(first.county == QStringLiteral("110105"));
    const IdentityNumber second = parseIdentity(QStringLiteral("440524188001010014"));
    CHECK(second.problems.isEmpty());
    CHECK(second.birth == QDate(1880, 1, 1));
    CHECK(second.sex == Sex::Male);
}

TEST_CASE("one number has one form, however it was typed", "[identity]") {
    const auto typed = GENERATE(
        QStringLiteral("11010519491231002X"), QStringLiteral("11010519491231002x"),
        QStringLiteral("'11010519491231002X"), QStringLiteral("１１０１０５１９４９１２３１００２Ｘ"),
        QStringLiteral("110105 19491231 002X"), QStringLiteral("110105-19491231-002X"),
        QStringLiteral(" 11010519491231002X\u200B\n"), QStringLiteral("\uFEFF‘11010519491231002×"),
        QStringLiteral("11010519491231002Х"));
    CHECK(parseIdentity(typed).value == QStringLiteral("11010519491231002X"));
    CHECK(parseIdentity(typed).usable());
}

TEST_CASE("every swap of two neighbouring characters that differ is caught", "[identity]") {
    const QString valid = GENERATE(QStringLiteral("11010519491231002X"), QStringLiteral("440524188001010014"),
                                   QStringLiteral("361199199310080327"));
    REQUIRE(parseIdentity(valid).usable());
    for (qsizetype i = 0; i + 1 < valid.size(); ++i) {
        QString swapped = valid;
        std::swap(swapped[i], swapped[i + 1]);
        INFO(swapped.toStdString());
        CHECK(parseIdentity(swapped).usable() == (swapped == valid));
    }
}

TEST_CASE("every single wrong character is caught", "[identity]") {
    const QString valid = QStringLiteral("361199199310080327");
    for (qsizetype i = 0; i < valid.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = valid;
            wrong[i] = digit;
            INFO(wrong.toStdString());
            CHECK(parseIdentity(wrong).usable() == (wrong == valid));
        }
    }
}

TEST_CASE("what is wrong with a number is named", "[identity]") {
    struct Case {
        const char *typed, *problems;
    };
    const Case cases[] = {
        {"", ""},
        {"   ", ""},
        {"361199199310080328", "identity_check_digit"},
        {"36119919931008032", "identity_length"},
        {"3611991993100803271", "identity_length"},
        {"36119919931008032X7", "identity_length"},
        {"361199199302300320", "no_such_date identity_check_digit"},
        {"361199199313010328", "no_such_date identity_check_digit"},
        {"361199931008032", "old_identity_number"},
        {"991199199310080327", "identity_check_digit"},
        {"101199199310080320", "unknown_province identity_check_digit"},
        {"3.61199E+17", "identity_damaged"},
        {"3.61199e17", "identity_damaged"},
        {"4.114991995042727e+17", "identity_damaged"},
        {"361199199001011000", "identity_damaged"},
        {"361103199001011008", "identity_damaged"},
        {"361103199001011008.0", "identity_damaged"},
        {"'3.61199E+17", "identity_damaged"},
        {"abc", "not_an_identity_number"},
        {"-", ""},
    };
    for (const Case& c : cases) {
        INFO(c.typed);
        CHECK(codes(parseIdentity(QString::fromUtf8(c.typed)).problems) == QLatin1String(c.problems));
    }
    CHECK(codes(parseIdentity(QStringLiteral("没带")).problems) == QStringLiteral("not_an_identity_number"));
}

TEST_CASE("a number rounded by a spreadsheet is known as damaged, whatever its county", "[identity]") {
    int passing = 0;
    for (const char* county :
         {"110199", "130199", "210199", "330199", "361199", "411499", "500199", "620199", "650199"}) {
        for (int sequence = 1; sequence < 1000; sequence += 7) {
            const QString first17 = QStringLiteral("%1%2%3")
                                        .arg(QLatin1String(county), QStringLiteral("19930418"))
                                        .arg(sequence, 3, 10, QLatin1Char('0'));
            const QString kept = first17.left(15);
            const qint64 rounded = (kept + QStringLiteral("000")).toLongLong();
            const QString printed = QString::number(static_cast<qint64>(static_cast<double>(rounded)));
            for (const QString& tail : {kept + QStringLiteral("000"), printed}) {
                INFO(tail.toStdString());
                const IdentityNumber number = parseIdentity(tail);
                const bool checksByChance = checkDigit(tail.left(17)) == tail.back();
                passing += checksByChance ? 1 : 0;
                CHECK(codes(number.problems) == (checksByChance ? QStringLiteral("identity_maybe_rounded")
                                                                : QStringLiteral("identity_damaged")));
                CHECK(number.birth == QDate(1993, 4, 18));
            }
        }
    }
    CHECK(passing > 0);
}

TEST_CASE("a damaged number keeps what survived and invents nothing", "[identity]") {
    const IdentityNumber rounded = parseIdentity(QStringLiteral("361103199001011008"));
    CHECK_FALSE(rounded.usable());
    CHECK(rounded.value == QStringLiteral("361103199001011008"));
    CHECK(rounded.birth == QDate(1990, 1, 1));
    CHECK(rounded.county == QStringLiteral("361103"));
    CHECK(rounded.sex == Sex::Unknown);
    CHECK(parseIdentity(QStringLiteral("4.114991995042727e+17")).birth == QDate(1995, 4, 27));
    const IdentityNumber shown = parseIdentity(QStringLiteral("3.61199E+17"));
    CHECK_FALSE(shown.birth.isValid());
    CHECK(shown.county.isEmpty());
}

TEST_CASE("eighteen digits out of a number cell are damaged even when the check digit happens to be right",
          "[identity]") {
    CHECK(codes(identityFromNumberCell(361103199001011237.0).problems) == QStringLiteral("identity_damaged"));
    CHECK(identityFromNumberCell(361103199001011237.0).birth == QDate(1990, 1, 1));
    CHECK(codes(identityFromNumberCell(361199931008032.0).problems) == QStringLiteral("old_identity_number"));
    CHECK(codes(identityFromNumberCell(12345).problems) == QStringLiteral("identity_length"));
}

TEST_CASE("the kind of document is told by its shape", "[identity]") {
    struct Case {
        const char* typed;
        IdentityKind kind;
    };
    const auto with = [](const char* first17) {
        return QLatin1String(first17) + *checkDigit(QString::fromLatin1(first17));
    };
    CHECK(parseIdentity(with("81000019900101001")).kind == IdentityKind::HmtResidentPermit);
    CHECK(parseIdentity(with("82000019900101001")).kind == IdentityKind::HmtResidentPermit);
    CHECK(parseIdentity(with("83000019900101001")).kind == IdentityKind::HmtResidentPermit);
    CHECK(parseIdentity(with("83000019900101001")).problems.isEmpty());
    CHECK(parseIdentity(with("91112319900101001")).kind == IdentityKind::ForeignPermanentCard);
    CHECK(parseIdentity(with("91112319900101001")).usable());
    const Case cases[] = {{"USA110000010101", IdentityKind::ForeignPermanentCard},
                          {"E12345678", IdentityKind::Passport},
                          {"ea1234567", IdentityKind::Passport},
                          {"H12345678", IdentityKind::Other},
                          {"M1234567", IdentityKind::Passport},
                          {"H1234567890", IdentityKind::Other}};
    for (const Case& c : cases) {
        INFO(c.typed);
        CHECK(parseIdentity(QLatin1String(c.typed)).kind == c.kind);
        CHECK(parseIdentity(QLatin1String(c.typed)).usable());
    }
}

TEST_CASE("where the kind is written, it decides what a number must be", "[identity]") {
    CHECK(parseIdentity(QStringLiteral("12345678"), IdentityKind::Other).usable());
    CHECK(parseIdentity(QStringLiteral("361199199310080328"), IdentityKind::Passport).usable());
    CHECK(codes(parseIdentity(QStringLiteral("3.1E+7"), IdentityKind::Passport).problems) ==
          QStringLiteral("identity_damaged"));
    CHECK(codes(parseIdentity(QStringLiteral("无"), IdentityKind::Other).problems) ==
          QStringLiteral("not_an_identity_number"));
    CHECK(codes(parseIdentity(QStringLiteral("E12345678"), IdentityKind::ResidentId).problems) ==
          QStringLiteral("not_an_identity_number"));
    for (const auto kind :
         {IdentityKind::ResidentId, IdentityKind::HmtResidentPermit, IdentityKind::ForeignPermanentCard,
          IdentityKind::Passport, IdentityKind::Other}) {
        CHECK(identityKindFromCode(identityKindCode(kind)) == kind);
        CHECK(parseIdentity(QString(), kind).problems.isEmpty());
    }
}

TEST_CASE("an old number is lengthened only as a suggestion", "[identity]") {
    CHECK(suggest18(QStringLiteral("110105491231002")) == QStringLiteral("11010519491231002X"));
    CHECK(suggest18(QStringLiteral("110105491331002")).isEmpty());
    CHECK(suggest18(QStringLiteral("11010519491231002X")).isEmpty());
    CHECK(parseIdentity(QStringLiteral("110105491231002")).value == QStringLiteral("110105491231002"));
    CHECK(parseIdentity(QStringLiteral("110105491231002")).sex == Sex::Female);
}

TEST_CASE("the check character needs seventeen digits", "[identity]") {
    CHECK(checkDigit(u"11010519491231002") == QChar(u'X'));
    CHECK_FALSE(checkDigit(u"1101051949123100").has_value());
    CHECK_FALSE(checkDigit(u"1101051949123100A").has_value());
}

TEST_CASE("sealed fields are masked", "[mask]") {
    CHECK(maskIdentity(QStringLiteral("361199199310080327")) == QStringLiteral("361199********0327"));
    CHECK(maskIdentity(QStringLiteral("361199931008032")) == QStringLiteral("361199*****8032"));
    CHECK(maskIdentity(QStringLiteral("E12345678")) == QStringLiteral("E1*****78"));
    CHECK(maskIdentity(QStringLiteral("123")) == QStringLiteral("***"));
    CHECK(maskPhone(QStringLiteral("13812341234")) == QStringLiteral("138****1234"));
    CHECK(maskPhone(QStringLiteral("0793-1234567")) == QStringLiteral("0793*****567"));
    CHECK(maskPhone(QStringLiteral("1234567")) == QStringLiteral("****567"));
    CHECK(maskPhone(QString()).isEmpty());
    CHECK(maskAddress(QStringLiteral("金星花园17栋2301室")) == QStringLiteral("金星花园17****"));
    CHECK(maskAddress(QStringLiteral("𫰠塘村三组8号")) == QStringLiteral("𫰠塘村三组8****"));
    CHECK(maskAddress(QStringLiteral("三组")) == QStringLiteral("三****"));
    CHECK(maskAddress(QString()).isEmpty());
}
