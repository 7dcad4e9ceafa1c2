// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reading.h"

#include <QCoreApplication>
#include <QHash>
#include <cmath>

#include "core/exchange/name_reading.h"
#include "core/text/characters.h"
#include "core/text/credit_code.h"
#include "core/text/date.h"
#include "core/text/fold.h"
#include "core/text/mask.h"
#include "core/text/name.h"
#include "core/text/phone.h"
#include "core/text/quantity.h"

namespace nuanxin {

namespace {

class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)

public:
    static QString unknownCode(const QString& written, const QString& field) {
        return tr("“%1”里没有“%2”这一项，已留空，请选一项。").arg(field, written);
    }
    static QString masked(const QString& written) { return tr("“%1”是隐去的内容，没有导入。").arg(written); }
    static QString notAFigure(const QString& written) { return tr("“%1”不是人数，已留空。").arg(written); }
    static QString notYesNo(const QString& written) {
        return tr("“%1”不是“是”或“否”，已留空。").arg(written);
    }
};

// Scripts rely on a closed list of codes; the sentence beside each says exactly what was found.
QString importCode(text::Problem problem) {
    using text::Problem;
    switch (problem) {
        case Problem::NotAName:
        case Problem::NameTooLong:
            return QStringLiteral("name_missing");
        case Problem::NotAnIdentityNumber:
        case Problem::CreditCodeLength:
        case Problem::NotACreditCode:
            return QStringLiteral("identity_length");
        case Problem::CreditCodeCheckDigit:
            return QStringLiteral("identity_check_digit");
        case Problem::NotAPhone:
        case Problem::PhoneDamaged:
            return QStringLiteral("phone_length");
        case Problem::NotADate:
            return QStringLiteral("no_such_date");
        default:
            return problemCode(problem);
    }
}

// The first error decides; a warning is a remark, save the one that somebody has to look into.
void note(CellReading& reading, const text::Problems& problems) {
    for (const text::Problem problem : problems) {
        if (isWarning(problem) && problem != text::Problem::PrivateUseCharacter) {
            reading.remark += problemText(problem);
        } else if (reading.problem.isEmpty()) {
            reading.problem = importCode(problem);
            reading.says = problemText(problem);
        }
    }
}

template <class Parsed>
CellReading taken(const Parsed& parsed, const QString& value) {
    CellReading reading;
    note(reading, parsed.problems);
    reading.value = parsed.usable() ? value : QString();
    return reading;
}

CellReading readDate(const Cell& cell, const QString& shown, bool date1904, int thisYear) {
    // Serials from 1927 to 2064; other numbers are dates typed without separators.
    constexpr double kFirstSerial = 10000, kLastSerial = 60000;
    const bool serial =
        cell.kind == CellKind::Date ||
        (cell.kind == CellKind::Number && cell.number >= kFirstSerial && cell.number <= kLastSerial);
    const text::DateReading date =
        serial ? text::fromExcelSerial(cell.number, date1904) : text::parseDate(shown, thisYear);
    CellReading reading;
    if (date.problem) {
        note(reading, {*date.problem});
    }
    reading.value = date.iso();
    return reading;
}

// 是否党员: 是, but 否 is no political status.
std::optional<QString> answered(const ImportField& field, const QString& plain) {
    static const auto answers = [] {
        QHash<QString, QString> all;
        for (const QString& line : importResource("answers.tsv").split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            if (!line.startsWith(u'#') && parts.size() == 3) {
                all.insert(parts[0] + u'\t' + parts[1], parts[2]);
            }
        }
        return all;
    }();
    const auto found = answers.constFind(QLatin1String(field.id) + (u'\t' + plain));
    return found != answers.constEnd() ? std::optional<QString>(*found) : std::nullopt;
}

// 在岗，待核 is how our own tables say a state and the mark beside it.
CellReading readCode(const ImportField& field, const QString& written) {
    static const QString mark = QStringLiteral(",待核");
    if (written.endsWith(mark)) {
        CellReading reading = readCode(field, written.chopped(mark.size()));
        reading.toVerify = reading.problem.isEmpty();
        return reading;
    }
    const QString& plain = written;
    if (const auto code = field.codes->find(plain)) {
        return {*code, {}, {}, {}};
    }
    if (const auto code = answered(field, plain)) {
        return {*code, {}, {}, {}};
    }
    if (saysNothing(plain)) {
        return {};
    }
    if (field.kind == FieldKind::OpenCode) {
        return {plain, {}, {}, {}};
    }
    return {{}, QStringLiteral("unknown_code"), ReadingWords::unknownCode(plain, field.word), {}};
}

CellReading readFigure(const QString& plain) {
    const auto figure = text::parseQuantity(plain);
    if (!figure) {
        return {{}, QStringLiteral("unknown_code"), ReadingWords::notAFigure(plain), {}};
    }
    return {text::toText(figure->quantity), {}, {}, {}};
}

CellReading readYesNo(const QString& plain) {
    static const QHash<QString, QString> words{
        {QStringLiteral("是"), QStringLiteral("1")},     {QStringLiteral("有"), QStringLiteral("1")},
        {QStringLiteral("已写入"), QStringLiteral("1")}, {QStringLiteral("√"), QStringLiteral("1")},
        {QStringLiteral("1"), QStringLiteral("1")},      {QStringLiteral("y"), QStringLiteral("1")},
        {QStringLiteral("否"), QStringLiteral("0")},     {QStringLiteral("无"), QStringLiteral("0")},
        {QStringLiteral("没有"), QStringLiteral("0")},   {QStringLiteral("未写入"), QStringLiteral("0")},
        {QStringLiteral("×"), QStringLiteral("0")},      {QStringLiteral("0"), QStringLiteral("0")},
        {QStringLiteral("n"), QStringLiteral("0")}};
    const auto found = words.constFind(plain.toLower());
    return found != words.constEnd()
               ? CellReading{*found, {}, {}, {}}
               : CellReading{{}, QStringLiteral("unknown_code"), ReadingWords::notYesNo(plain), {}};
}

CellReading readIdentityCell(const Cell& cell, bool date1904, const QString& documentKind) {
    text::IdentityNumber number = readIdentity(cell, date1904, documentKind);
    // Letters and digits of no shape that is known: only its kind could say that it is a number.
    if (documentKind.isEmpty() && number.kind == text::IdentityKind::Other && number.usable() &&
        !text::isHomeReturnPermit(number.value)) {
        number.problems = {text::Problem::NotAnIdentityNumber};
    }
    return taken(number, number.value);
}

// What somebody has hidden is kept only to recognise its owner by.
CellReading readMasked(const QString& written) {
    return {text::withoutSpaces(written).toUpper(), {}, {}, ReadingWords::masked(written)};
}

}  // namespace

const QStringList& importProblemCodes() {
    static const QStringList codes{
        QStringLiteral("identity_damaged"), QStringLiteral("identity_check_digit"),
        QStringLiteral("identity_length"),  QStringLiteral("phone_length"),
        QStringLiteral("no_such_date"),     QStringLiteral("unknown_code"),
        QStringLiteral("name_missing"),     QStringLiteral("private_use_character"),
        QStringLiteral("repeated_in_file"), QStringLiteral("not_on_roll"),
        QStringLiteral("name_damaged"),     QStringLiteral("name_digits"),
        QStringLiteral("name_unclear"),     QStringLiteral("contradiction"),
        QStringLiteral("date_implausible"), QStringLiteral("masked_value"),
        QStringLiteral("name_changed")};
    return codes;
}

bool saysNothing(const QString& plain) {
    static const QStringList words{QString(),
                                   QStringLiteral("无"),
                                   QStringLiteral("没有"),
                                   QStringLiteral("暂无"),
                                   QStringLiteral("不详"),
                                   QStringLiteral("未知"),
                                   QStringLiteral("未填"),
                                   QStringLiteral("空"),
                                   QStringLiteral("/"),
                                   QStringLiteral("\\"),
                                   QStringLiteral("-"),
                                   QStringLiteral("--"),
                                   QStringLiteral("—"),
                                   QStringLiteral("——"),
                                   QStringLiteral("*"),
                                   QStringLiteral("N/A"),
                                   QStringLiteral("null")};
    return words.contains(plain);
}

text::IdentityNumber readIdentity(const Cell& cell, bool date1904, const QString& documentKind) {
    const auto kind = text::identityKindFromCode(documentKind);
    if (cell.kind != CellKind::Number) {
        const QString shown = shownText(cell, date1904);
        return kind ? text::parseIdentity(shown, *kind) : text::parseIdentity(shown);
    }
    // A passport of nine digits fits into a number cell.
    const bool fits = kind && std::abs(cell.number) < 1e15;
    return fits ? text::parseIdentity(shownText(cell, date1904), *kind)
                : text::identityFromNumberCell(cell.number);
}

CellReading readCell(const ImportField& field, const Cell& cell, bool date1904, int thisYear,
                     const QString& documentKind) {
    const QString shown = shownText(cell, date1904);
    const QString plain = text::plainCell(shown);
    if (cell.kind == CellKind::Error) {
        return {};  // a formula that came to nothing, such as #N/A
    }
    if (field.kind == FieldKind::YesNo) {
        return readYesNo(plain);
    }
    if (field.kind != FieldKind::Code && saysNothing(plain)) {
        return {};
    }
    if (field.isSealed() && text::isMasked(text::withoutSpaces(plain), field.kind == FieldKind::SealedText)) {
        return readMasked(plain);
    }
    switch (field.kind) {
        case FieldKind::Name: {
            const text::RosterName written = text::readRosterName(shown);
            const text::CleanName name = text::cleanName(written.name);
            CellReading reading = written.doubt == text::NameDoubt::None ? taken(name, name.name)
                                                                         : readDoubtfulName(written, shown);
            reading.asides = written.remarks;
            return reading;
        }
        case FieldKind::Identity:
            return readIdentityCell(cell, date1904, documentKind);
        case FieldKind::Phone: {
            const text::PhoneNumber phone = text::parsePhone(shown);
            return taken(phone, phone.value);
        }
        case FieldKind::CreditCode: {
            const text::CreditCode code = text::parseCreditCode(shown);
            return taken(code, code.value);
        }
        case FieldKind::Date:
            return readDate(cell, shown, date1904, thisYear);
        case FieldKind::Code:
        case FieldKind::OpenCode:
        case FieldKind::DocumentKind:
            return readCode(field, plain);
        case FieldKind::Figure:
            return readFigure(plain);
        default:
            return {plain.contains(u'(') ? text::withoutPinyinResidue(plain) : plain, {}, {}, {}};
    }
}

}  // namespace nuanxin
