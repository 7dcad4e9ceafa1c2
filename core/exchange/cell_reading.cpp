// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
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
#include "core/text/sentences.h"

namespace nuanxin {

namespace {

class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)

public:
    static QString unknownCode(const QString& written, const QString& field) {
        return tr("“%1”里没有“%2”这一项，已留空，请核对。").arg(field, written);
    }
    static QString masked(const QString& written) { return tr("“%1”是隐去的内容，没有导入。").arg(written); }
    static QString tooLittle(const QString& written, const QString& field) {
        return tr("“%1”没有写明是哪一种%2，已留空，请核对。").arg(written, field);
    }
    static QString noKindOfItsOwn(const QString& written, const QString& kind) {
        return tr("台账没有“%1”这一种，记为“%2”，请在备注里写明。").arg(written, kind);
    }
    static QString tellsNothing(const QString& written, const QString& field) {
        return tr("“%1”没有说明%2是什么，已留空。").arg(written, field);
    }
    static QString quoted(const QString& written, const QString& says) {
        return tr("“%1”：%2").arg(written, says);
    }
    static QString notWorkedOut() {
        return tr("这个公式还没有算出结果，已留空。请用表格软件打开并保存一次，再重新导入。");
    }
    static QString wrongFormula() { return tr("这是公式出错的提示，不是内容，已留空，请核对。"); }
    static QString unreadable() { return tr("有的字读不出来，已留空，请对照原件补上。"); }
    static QString nothingAbove() { return tr("上面没有可以照填的内容，已留空，请核对。"); }
    static QString notDitto() { return tr("这一栏各人不同，不能照上一行填，已留空，请核对。"); }
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
        case Problem::NoSuchPhone:
        case Problem::PhoneDamaged:
            return QStringLiteral("phone_length");
        case Problem::NotADate:
            return QStringLiteral("no_such_date");
        default:
            return problemCode(problem);
    }
}

// What a field says that cannot be read at all.
QString unreadCode(FieldKind kind) {
    switch (kind) {
        case FieldKind::Name:
            return QStringLiteral("name_missing");
        case FieldKind::Identity:
        case FieldKind::CreditCode:
            return QStringLiteral("identity_length");
        case FieldKind::Phone:
            return QStringLiteral("phone_length");
        case FieldKind::Date:
            return QStringLiteral("no_such_date");
        default:
            return QStringLiteral("unknown_code");
    }
}

// A warning that somebody has to look into: the value is taken, and something of the cell is not.
bool isToBeLookedInto(text::Problem warning) {
    return warning == text::Problem::PrivateUseCharacter || warning == text::Problem::SeveralPhones;
}

// What stood in the cell comes first: whoever reads a list of problems has no sheet beside it.
QString quoted(const QString& shown, const QString& says) {
    constexpr qsizetype kLongest = 40;
    const QString plain = shown.simplified();
    return ReadingWords::quoted(plain.size() > kLongest ? plain.left(kLongest) + u'…' : plain, says);
}

// The first error decides; a warning is else a remark.
void note(CellReading& reading, const text::Problems& problems, const QString& shown) {
    for (const text::Problem problem : problems) {
        const QString says = quoted(shown, problemText(problem));
        if (isWarning(problem) && !isToBeLookedInto(problem)) {
            reading.remark = text::together({reading.remark, says});
        } else if (reading.problem.isEmpty()) {
            reading.problem = importCode(problem);
            reading.says = says;
        }
    }
}

template <class Parsed>
CellReading taken(const Parsed& parsed, const QString& value, const QString& shown) {
    CellReading reading;
    note(reading, parsed.problems, shown);
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
        note(reading, {*date.problem}, shown);
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

// Words that stand in cells, by kind: resources/import/cell_words.tsv.
const QSet<QString>& cellWords(const QString& kind) {
    static const auto all = [] {
        QHash<QString, QSet<QString>> words;
        for (const QString& line : importResource("cell_words.tsv").split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            if (!line.startsWith(u'#')) {
                words[parts.front()] += QSet<QString>(parts.begin() + 1, parts.end());
            }
        }
        return words;
    }();
    static const QSet<QString> none;
    const auto found = all.constFind(kind);
    return found == all.constEnd() ? none : *found;
}

// 骑手（兼职）: the words in brackets that change nothing are off.
QString withoutAside(const QString& plain) {
    static const QRegularExpression bracket(QStringLiteral("^(.+?)\\s*\\(([^()]+)\\)$"));
    static const QSet<QString>& asides = cellWords(QStringLiteral("aside"));
    const auto match = bracket.match(plain);
    return match.hasMatch() && asides.contains(match.captured(2)) ? match.captured(1) : plain;
}

bool saysOther(const QString& plain) {
    return plain == u"其他" || plain == u"其它";
}

// 在岗，待核 is how our own tables say a state and the mark beside it.
CellReading readCode(const ImportField& field, const QString& plain) {
    static const QString mark = QStringLiteral(",待核");
    if (plain.endsWith(mark)) {
        CellReading reading = readCode(field, plain.chopped(mark.size()));
        reading.toVerify = reading.problem.isEmpty();
        return reading;
    }
    for (const QString& word : {plain, withoutAside(plain)}) {
        if (const auto code = field.codes->find(word)) {
            const bool isLost = field.kind == FieldKind::DocumentKind && *code == u"other" &&
                                word != field.codes->name(*code) && !saysOther(word);
            return {*code,
                    {},
                    {},
                    isLost ? ReadingWords::noKindOfItsOwn(word, field.codes->name(*code)) : QString()};
        }
    }
    if (const auto code = answered(field, plain)) {
        const QString remark = code->isEmpty() ? ReadingWords::tellsNothing(plain, field.word()) : QString();
        return *code == u"?"
                   ? CellReading{{}, unreadCode(field.kind), ReadingWords::tooLittle(plain, field.word()), {}}
                   : CellReading{*code, {}, {}, remark};
    }
    if (saysNothing(plain)) {
        return {};
    }
    if (field.kind == FieldKind::OpenCode) {
        return {plain, {}, {}, {}};
    }
    return {{}, QStringLiteral("unknown_code"), ReadingWords::unknownCode(plain, field.word()), {}};
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

CellReading readText(const ImportField& field, const QString& plain) {
    if (plain.contains(QChar::ReplacementCharacter)) {
        return {{}, unreadCode(field.kind), quoted(plain, ReadingWords::unreadable()), {}};
    }
    return {plain.contains(u'(') ? text::withoutPinyinResidue(plain) : plain, {}, {}, {}};
}

CellReading readIdentityCell(const Cell& cell, bool date1904, const QString& documentKind) {
    text::IdentityNumber number = readIdentity(cell, date1904, documentKind);
    // Letters and digits of no shape that is known: only its kind could say that it is a number.
    if (documentKind.isEmpty() && number.kind == text::IdentityKind::Other && number.usable() &&
        !text::isHomeReturnPermit(number.value)) {
        number.problems = {text::Problem::NotAnIdentityNumber};
    }
    return taken(number, number.value, shownText(cell, date1904));
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
        QStringLiteral("several_phones"),   QStringLiteral("no_such_date"),
        QStringLiteral("unknown_code"),     QStringLiteral("name_missing"),
        QStringLiteral("repeated_in_file"), QStringLiteral("private_use_character"),
        QStringLiteral("not_on_roll"),      QStringLiteral("name_damaged"),
        QStringLiteral("name_digits"),      QStringLiteral("name_unclear"),
        QStringLiteral("contradiction"),    QStringLiteral("date_implausible"),
        QStringLiteral("masked_value"),     QStringLiteral("name_changed")};
    return codes;
}

bool saysNothing(const QString& plain) {
    static const QSet<QString>& words = cellWords(QStringLiteral("nothing"));
    return plain.isEmpty() || words.contains(plain);
}

bool saysDitto(const QString& plain) {
    static const QSet<QString>& words = cellWords(QStringLiteral("ditto"));
    return words.contains(text::withoutSpaces(plain));
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
    if (field.kind == FieldKind::Date && cell.kind == CellKind::Date) {
        return readDate(cell, {}, date1904, thisYear);
    }
    const QString shown = shownText(cell, date1904);
    const QString plain = text::plainCell(shown);
    if (cell.kind == CellKind::Error) {
        const bool notYet = shown == u"=";
        return {{},
                unreadCode(field.kind),
                notYet ? ReadingWords::notWorkedOut() : quoted(shown, ReadingWords::wrongFormula()),
                {}};
    }
    if (cell.kind == CellKind::Text && saysDitto(plain)) {
        const bool own = field.kind == FieldKind::Name || field.kind == FieldKind::Identity ||
                         field.kind == FieldKind::Phone;
        return {{},
                unreadCode(field.kind),
                quoted(shown, own ? ReadingWords::notDitto() : ReadingWords::nothingAbove()),
                {},
                false,
                !own};
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
            CellReading reading = written.doubt == text::NameDoubt::None ? taken(name, name.name, shown)
                                                                         : readDoubtfulName(written, shown);
            reading.asides = written.remarks;
            return reading;
        }
        case FieldKind::Identity:
            return readIdentityCell(cell, date1904, documentKind);
        case FieldKind::Phone: {
            const text::PhoneNumber phone = text::parsePhone(shown);
            return taken(phone, phone.value, shown);
        }
        case FieldKind::CreditCode: {
            const text::CreditCode code = text::parseCreditCode(shown);
            return taken(code, code.value, shown);
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
            return readText(field, plain);
    }
}

}  // namespace nuanxin
