// SPDX-License-Identifier: GPL-3.0-or-later
// What a rehearsal has to say beside its rows: what of the files is not read, and what will be made.
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/exchange/reference_import_store.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/worker_target.h"
#include "core/text/sentences.h"

namespace nuanxin {

namespace {

constexpr int kPlainName = 90;  // certainty of a head that says 姓名

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(ImportNotices)

public:
    static QString sheet(const QString& file, const QString& name) {
        return name.isEmpty() ? tr("“%1”").arg(file) : tr("“%1”的工作表“%2”").arg(file, name);
    }
    static QString onItsSide(const QString& sheet) {
        return tr("%1里的人是一列一个，请用表格软件转置成一行一个人再导入。").arg(sheet);
    }
    static QString ofAnotherKind(const QString& sheet, const QString& seems) {
        return tr("%1像是%2的表。").arg(sheet, seems);
    }
    static QString onlyHidden(const QString& sheet) {
        return tr("%1是隐藏的，没有读。要导入，请先取消隐藏。").arg(sheet);
    }
    static QString noTable(const QString& file, const QString& what) {
        return tr("“%1”里没有找到%2的表：没有认出表头。").arg(file, what);
    }
    static QString hidden(const QString& sheets) { return tr("隐藏的工作表没有读：%1。").arg(sheets); }
    static QString without(const QString& sheets) {
        return tr("这些工作表没有认出表头，没有读：%1。").arg(sheets);
    }
    static QString beside(const QString& sheet, const QString& column, int persons) {
        return tr("%1右边还有一组人，从“%2”这一列起，%3 人没有读；请移到下面再导入。")
            .arg(sheet, column, QString::number(persons));
    }
    static QString platforms(const QString& column, const QString& names, bool throughout) {
        return (throughout ? tr("“%1”里写的是平台（%2），记入平台，企业留空。")
                           : tr("“%1”里有的格写的是平台（%2），这些格记入平台，企业留空。"))
            .arg(column, names);
    }
    static QString employers(qsizetype count, const QString& names) {
        return tr("新建企业 %1 家：%2。").arg(count).arg(names);
    }
    static QString sites(qsizetype count, const QString& names) {
        return tr("新建网点 %1 个：%2。").arg(count).arg(names);
    }
    static QString places(qsizetype count, const QString& names) {
        return tr("新建区划 %1 个：%2。").arg(count).arg(names);
    }
    static QString unknown(const QString& names) {
        return tr("台账和表里都没有这些上级党组织，隶属关系留空：%1。").arg(names);
    }
    static QString some(const QStringList& names) {
        constexpr qsizetype kShown = 10;
        const QString shown = names.mid(0, kShown).join(tr("、"));
        return names.size() > kShown ? tr("%1等").arg(shown) : shown;
    }
    static QString repeated(int row) { return tr("与本文件第 %1 行重复，请核对。").arg(row); }
    static QString repeated(const QString& sheet, int row) {
        return tr("与工作表“%1”第 %2 行重复，请核对。").arg(sheet).arg(row);
    }
};

// A second block of columns to the right begins with 姓名 once more, and so does a third.
std::vector<const HeadColumn*> furtherNames(const ImportDescription& description,
                                            const RehearsedSheet& sheet) {
    std::vector<const HeadColumn*> further;
    for (const HeadColumn& column : sheet.head.columns) {
        const HeadMeaning meaning = description.heads.meaningOf(column.head, column.above);
        const auto mapped =
            std::find_if(sheet.columns.begin(), sheet.columns.end(),
                         [&](const ColumnMapping& one) { return one.column == column.column; });
        if (meaning.kind == HeadMeaning::Kind::Field && meaning.certainty >= kPlainName &&
            description.indexOf(meaning.field) == 0 && mapped->how == ColumnMapping::How::NotMapped) {
            further.push_back(&column);
        }
    }
    return further;
}

}  // namespace

QString Rehearsal::refusal(const QString& fileName, const QString& otherwise) const {
    SheetNotRead worst{{}, {}, SheetNotRead::Why::NoTable, nullptr};
    for (const SheetNotRead& one : m_notRead) {
        if (one.fileName == fileName && (worst.fileName.isEmpty() || one.why > worst.why)) {
            worst = one;
        }
    }
    const QString sheet = NoticeWords::sheet(fileName, worst.name);
    switch (worst.why) {
        case SheetNotRead::Why::OnItsSide:
            return NoticeWords::onItsSide(sheet);
        case SheetNotRead::Why::OfAnotherKind:
            return text::together({NoticeWords::ofAnotherKind(sheet, worst.seems->word()),
                                   QString(otherwise).replace(QStringLiteral("%1"), worst.seems->id)});
        case SheetNotRead::Why::Hidden:
            return NoticeWords::onlyHidden(sheet);
        case SheetNotRead::Why::NoTable:
            break;
    }
    return NoticeWords::noTable(fileName, m_description.word());
}

QStringList Rehearsal::columnsNotRead(int sheet) const {
    QStringList labels;
    for (const ColumnMapping& column : m_sheets[static_cast<size_t>(sheet)].columns) {
        if (column.field < 0) {
            labels << column.written;
        }
    }
    return labels;
}

// Many rows, few employers and sites: each combination is looked up once.
NamesToMake Rehearsal::namesToMake() const {
    NamesToMake all;
    QSet<QString> asked, named;
    QSet<QByteArray> inSheets;
    const auto keyOf = [this](const ImportRecord& record) { return m_target->token(0, record); };
    for (const ImportPerson& person : m_judge->persons()) {
        QString names;
        for (size_t field = 0; person.isChanged() && field < person.values.size(); ++field) {
            const bool isName = m_description.fields[field].kind == FieldKind::Reference;
            names += isName ? person.values[field] + u'\n' : QString();
        }
        if (names.isEmpty() || asked.contains(names)) {
            continue;
        }
        asked.insert(names);
        inSheets.insert(keyOf(person.values));
        const NamesToMake mine = m_target->namesToMake(person.values);
        all.unknown += mine.unknown;
        for (const auto list : {&NamesToMake::employers, &NamesToMake::sites, &NamesToMake::places}) {
            for (const QString& name : mine.*list) {
                const QChar kind = list == &NamesToMake::places  ? u'p'
                                   : list == &NamesToMake::sites ? u's'
                                                                 : u'e';
                const QString key = kind + organisationKey(name);
                all.*list += named.contains(key) ? QStringList() : QStringList(name);
                named.insert(key);
            }
        }
    }
    all.unknown.removeDuplicates();
    all.unknown.removeIf([&](const QString& name) {
        ImportRecord alone(m_description.fields.size());
        alone.front() = name;
        return inSheets.contains(keyOf(alone));
    });
    return all;
}

// Nobody in these columns is a row: what stands under a further 姓名 is counted instead.
int Rehearsal::personsBeside(const RehearsedSheet& sheet) const {
    int persons = 0;
    for (const HeadColumn* column : furtherNames(m_description, sheet)) {
        for (const SheetRow& row : sheet.sheet.rows) {
            const Cell* cell = row.number > sheet.head.lastRow ? row.find(column->column) : nullptr;
            const QString says =
                cell != nullptr && cell->kind == CellKind::Text ? cell->text.simplified() : QString();
            persons += !says.isEmpty() && !m_description.heads.knows(says) ? 1 : 0;
        }
    }
    return persons;
}

// The employer of a row that says 圆通 is emptied when the row is read: nothing at the row shows it.
std::vector<PlatformColumn> Rehearsal::platformColumns() const {
    const int field = m_description.id == u"workers" ? static_cast<int>(WorkerField::kEmployer) : -1;
    std::vector<PlatformColumn> found;
    for (int at = 0; at < static_cast<int>(m_sheets.size()) && field >= 0; ++at) {
        const RehearsedSheet& sheet = m_sheets[static_cast<size_t>(at)];
        const auto column = std::ranges::find(sheet.columns, field, &ColumnMapping::field);
        if (column == sheet.columns.end()) {
            continue;
        }
        PlatformColumn platforms{at, column->column, column->label, {}, true};
        for (int index = sheet.firstRow; index < sheet.firstRow + sheet.rows; ++index) {
            const QString name = cellText(index, column->column).simplified();
            const bool isMoved = row(index).said[static_cast<size_t>(field)] &&
                                 row(index).values[static_cast<size_t>(field)].isEmpty();
            if (name.isEmpty()) {
                continue;
            }
            platforms.throughout = platforms.throughout && isMoved;
            if (isMoved && !platforms.names.contains(name)) {
                platforms.names << name;
            }
        }
        if (!platforms.names.isEmpty()) {
            found.push_back(std::move(platforms));
        }
    }
    return found;
}

QStringList Rehearsal::notices() const {
    QStringList said, hidden, without;
    const auto sayOf = [&said](const QStringList& names, const auto& sentence) {
        said += names.isEmpty() ? QStringList() : QStringList(sentence(NoticeWords::some(names)));
    };
    for (const SheetNotRead& one : m_notRead) {
        const QString sheet = NoticeWords::sheet(one.fileName, one.name);
        if (!m_files.contains(one.fileName)) {
            continue;  // refused as a whole, and that was said
        }
        if (one.why == SheetNotRead::Why::OnItsSide) {
            said << NoticeWords::onItsSide(sheet);
        } else if (one.why == SheetNotRead::Why::OfAnotherKind) {
            said << NoticeWords::ofAnotherKind(sheet, one.seems->word());
        } else {
            (one.why == SheetNotRead::Why::Hidden ? hidden : without) << sheet;
        }
    }
    sayOf(hidden, &NoticeWords::hidden);
    sayOf(without, &NoticeWords::without);
    for (const RehearsedSheet& sheet : m_sheets) {
        const QString name = NoticeWords::sheet(sheet.fileName, sheet.sheet.name);
        if (sheet.seems != nullptr) {
            said << NoticeWords::ofAnotherKind(name, sheet.seems->word());
        }
        if (const auto further = furtherNames(m_description, sheet); !further.empty()) {
            said << NoticeWords::beside(name, further.front()->label, personsBeside(sheet));
        }
    }
    std::map<QString, PlatformColumn> platforms;  // several sheets of a sender have the same heads
    for (const PlatformColumn& each : platformColumns()) {
        PlatformColumn& all = platforms[each.label];
        all.names << each.names;
        all.names.removeDuplicates();
        all.throughout = all.throughout && each.throughout;
    }
    for (const auto& [label, all] : platforms) {
        said << NoticeWords::platforms(label, NoticeWords::some(all.names), all.throughout);
    }
    const NamesToMake made = namesToMake();
    const QStringList &employers = made.employers, &sites = made.sites, &places = made.places;
    sayOf(employers, [&](const QString& names) { return NoticeWords::employers(employers.size(), names); });
    sayOf(sites, [&](const QString& names) { return NoticeWords::sites(sites.size(), names); });
    sayOf(places, [&](const QString& names) { return NoticeWords::places(places.size(), names); });
    sayOf(made.unknown, &NoticeWords::unknown);
    return said;
}

QString Rehearsal::repeatedWords(int index, int earlier) const {
    const ReadRow& first = row(earlier);
    return first.sheet == row(index).sheet ? NoticeWords::repeated(first.number)
                                           : NoticeWords::repeated(sheetOf(earlier).sheet.name, first.number);
}

}  // namespace nuanxin
