// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date.h"

#include <QRegularExpression>
#include <cmath>

#include "core/text/characters.h"
#include "core/text/numeral.h"

namespace nuanxin::text {

namespace {

constexpr int kFirstYear = 1900, kLastYear = 2099;

struct Parts {
    QString year, month, day;
};

DateReading wrong(Problem problem) {
    return {{}, DatePrecision::None, problem};
}

DateReading reading(const Parts& parts, int latestYear) {
    int year = parts.year.toInt();
    std::optional<Problem> note;
    if (parts.year.size() == 2) {
        year += latestYear / 100 * 100;
        year -= year > latestYear ? 100 : 0;
        note = Problem::TwoDigitYear;
    }
    if (year < kFirstYear || year > kLastYear) {
        return wrong(Problem::NoSuchDate);
    }
    const auto precision = parts.month.isEmpty() ? DatePrecision::Year
                           : parts.day.isEmpty() ? DatePrecision::Month
                                                 : DatePrecision::Day;
    const QDate date(year, precision >= DatePrecision::Month ? parts.month.toInt() : 1,
                     precision == DatePrecision::Day ? parts.day.toInt() : 1);
    return date.isValid() ? DateReading{date, precision, note} : wrong(Problem::NoSuchDate);
}

// 二〇二三年十二月三十一日 → 2023年12月31日
QString withArabicDigits(const QString& text) {
    static const QRegularExpression numeral(QStringLiteral("[〇零一二三四五六七八九十廿卅]+"));
    QString result;
    qsizetype done = 0;
    for (auto it = numeral.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto value = parseChineseNumeral(match.captured());
        result += text.mid(done, match.capturedStart() - done) +
                  (value ? QString::number(*value) : match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

std::optional<Parts> separated(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}|\\d{2})\\s*[-/.,、。年\\s]\\s*(?:(\\d{1,2})\\s*(?:[-/"
                       ".,、。月\\s]\\s*(?:(\\d{1,2})\\s*[日号.]?)?)?)?$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional<Parts>({match.captured(1), match.captured(2), match.captured(3)})
                            : std::nullopt;
}

// 20230207, 202302 and 2023. Six digits that make no year and month are a short year, month and day: 230207.
std::optional<Parts> unseparated(const QString& text) {
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!digits.match(text).hasMatch()) {
        return std::nullopt;
    }
    const int year = text.left(4).toInt(), month = text.mid(4, 2).toInt();
    switch (text.size()) {
        case 8:
            return Parts{text.left(4), text.mid(4, 2), text.mid(6, 2)};
        case 6:
            if (year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12) {
                return Parts{text.left(4), text.mid(4, 2), {}};
            }
            return Parts{text.left(2), text.mid(2, 2), text.mid(4, 2)};
        case 4:
            return year >= kFirstYear && year <= kLastYear ? std::optional<Parts>({text, {}, {}})
                                                           : std::nullopt;
        default:
            return std::nullopt;
    }
}

// 2023-02-07 00:00:00, 2023-02-07T08:30:00.000Z, 2023/2/7 8:30
QString withoutTime(QString text) {
    static const QRegularExpression time(
        QStringLiteral("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?$"));
    return text.remove(time);
}

bool saysNone(const QString& text) {
    static const QStringList words{QString(),
                                   QStringLiteral("至今"),
                                   QStringLiteral("今"),
                                   QStringLiteral("现在"),
                                   QStringLiteral("无"),
                                   QStringLiteral("不详"),
                                   QStringLiteral("未知"),
                                   QStringLiteral("/"),
                                   QStringLiteral("-"),
                                   QStringLiteral("—"),
                                   QStringLiteral("——")};
    return words.contains(text);
}

}  // namespace

QString isoDay(QDate date) {
    if (!date.isValid() || date.year() < 0 || date.year() > 9999) {
        return date.toString(Qt::ISODate);
    }
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&text](int number, qsizetype last) {
        for (; number > 0; number /= 10) {
            text[last--] = QChar(static_cast<char16_t>(u'0' + number % 10));
        }
    };
    write(date.year(), 3);
    write(date.month(), 6);
    write(date.day(), 9);
    return text;
}

QString DateReading::iso() const {
    switch (precision) {
        case DatePrecision::None:
            return {};
        case DatePrecision::Year:
            return date.toString(u"yyyy");
        case DatePrecision::Month:
            return date.toString(u"yyyy-MM");
        case DatePrecision::Day:
            return isoDay(date);
    }
    Q_UNREACHABLE();
}

DateReading parseDate(const QString& text, int latestYear) {
    QString plain = plainCell(text);
    while (plain.startsWith(u'\'')) {
        plain.remove(0, 1);
    }
    if (saysNone(plain)) {
        return {};
    }
    plain = withoutTime(withArabicDigits(plain)).trimmed();
    auto parts = separated(plain);
    if (!parts) {
        parts = unseparated(plain);
    }
    return parts ? reading(*parts, latestYear) : wrong(Problem::NotADate);
}

DateReading fromExcelSerial(double serial, bool date1904) {
    const double whole = std::floor(serial);
    constexpr double kLast = 73050;  // 31 December 2099 in the 1900 system
    if (!(whole >= (date1904 ? 0 : 1)) || whole > kLast) {
        return wrong(Problem::NotADate);
    }
    const auto days = static_cast<qint64>(whole);
    if (date1904) {
        return {QDate(1904, 1, 1).addDays(days), DatePrecision::Day, {}};
    }
    if (days == 60) {
        return wrong(Problem::NoSuchDate);
    }
    // Behind the day that never was everything is one late.
    return {QDate(1899, 12, days < 60 ? 31 : 30).addDays(days), DatePrecision::Day, {}};
}

}  // namespace nuanxin::text
