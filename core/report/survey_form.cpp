// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/survey_form.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/text/code_table.h"

namespace nuanxin::report {

namespace {

constexpr int kBlankRows = 6;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SurveyForm)
};

// □男　□女
QString choices(const QStringList& names) {
    QStringList boxes;
    for (const QString& name : names) {
        boxes << u'□' + name;
    }
    return boxes.join(QStringLiteral("　"));
}

QString choicesOf(text::Table table) {
    QStringList names;
    for (const text::Code& code : text::codeTable(table).all()) {
        names << code.shortName;
    }
    return choices(names);
}

QString politicalChoices() {
    return choices({Words::tr("中共党员"), Words::tr("预备党员"), Words::tr("入党积极分子"),
                    Words::tr("入党申请人"), Words::tr("共青团员"), Words::tr("民主党派"),
                    Words::tr("群众")});
}

QString codeName(text::Table table, const QString& code) {
    return text::codeTable(table).shortName(code);
}

std::vector<FieldGrid::Field> personFields() {
    const QString date = Words::tr("　　　　年　　月　　日");
    return {{Words::tr("姓名")},
            {Words::tr("性别"), choices({Words::tr("男"), Words::tr("女")})},
            {Words::tr("出生日期"), date},
            {Words::tr("民族")},
            {Words::tr("证件种类"), choicesOf(text::Table::DocumentKind), true},
            {Words::tr("证件号码"), {}, true},
            {Words::tr("电话")},
            {Words::tr("籍贯")},
            {Words::tr("住址"), {}, true},
            {Words::tr("学历"),
             choices({Words::tr("研究生"), Words::tr("本科"), Words::tr("大专"), Words::tr("中专、技校"),
                      Words::tr("高中"), Words::tr("初中及以下")}),
             true},
            {Words::tr("政治面貌"), politicalChoices(), true},
            {Words::tr("组织关系所在"), {}, true}};
}

std::vector<FieldGrid::Field> workFields() {
    const QString date = Words::tr("　　　　年　　月　　日");
    return {{Words::tr("职业"), choicesOf(text::Table::Occupation), true},
            {Words::tr("平台")},
            {Words::tr("入职日期"), date},
            {Words::tr("企业")},
            {Words::tr("网点")},
            {Words::tr("社区村")},
            {Words::tr("特长")},
            {Words::tr("愿意参加"),
             choices({Words::tr("志愿服务"), Words::tr("兼职网格员"), Words::tr("党组织活动"),
                      Words::tr("暂不参加")}),
             true},
            {Words::tr("困难和诉求"), {}, true, 2}};
}

QString nameOf(const std::optional<Employer>& employer) {
    return employer ? employer->name : QString();
}

// The telephone of a site is that of a business: who goes there has to be able to call it.
bool mayHandOnPhones(const Ledger& ledger) {
    return ledger.may(Permission::Export) && ledger.may(Permission::Reveal);
}

FieldGrid siteFields(Ledger& ledger, const Site& site, const QString& placeName) {
    const auto employer = EmployerStore(ledger).find(site.employer);
    return {{{Words::tr("网点"), site.name},
             {Words::tr("企业"), nameOf(employer)},
             {Words::tr("社区村"), placeName},
             {Words::tr("地址"), site.address},
             {Words::tr("联系人"), site.contact},
             {Words::tr("电话"),
              mayHandOnPhones(ledger) ? SiteStore(ledger).plainPhone(site.id) : site.phoneMasked}}};
}

// As wide as what stands in them, the outcomes in two lines.
std::vector<Column> peopleColumns() {
    return {{Words::tr("序号"), 2, Kind::Number},
            {Words::tr("姓名"), 3.7},
            {Words::tr("性别"), 2.2},
            {Words::tr("出生日期"), 5},
            {Words::tr("职业"), 4.75},
            {Words::tr("政治面貌"), 4.3},
            {Words::tr("电话"), 5.5},
            {Words::tr("最近核实"), 5},
            {Words::tr("走访结果"), 11.6},
            {Words::tr("变动、更正"), 4.1},
            {Words::tr("本人签名"), 3.9}};
}

Table peopleTable(const std::vector<WorkerRow>& people) {
    Table table;
    table.columns = peopleColumns();
    table.isForHand = true;
    const auto boxes = [](const auto& codes) {
        QStringList each;
        for (const char* code : codes) {
            each << u'□' + codeName(text::Table::VisitOutcome, QLatin1String(code));
        }
        return each.join(u' ');
    };
    const QString outcomes = boxes(std::array{"verified", "changed", "left", "refused", "not_met"});
    const QString isNew = boxes(std::array{"new"});
    const auto nextNumber = [&table] { return static_cast<qint64>(table.rows.size()) + 1; };
    for (const WorkerRow& person : people) {
        table.rows.push_back({nextNumber(), person.name, codeName(text::Table::Sex, person.sex),
                              person.birthDate, codeName(text::Table::Occupation, person.occupation),
                              codeName(text::Table::PoliticalStatus, person.politicalStatus), person.phone,
                              person.verifiedOn, outcomes});
    }
    for (int row = 0; row < kBlankRows; ++row) {
        table.rows.push_back({nextNumber(), {}, {}, {}, {}, {}, {}, {}, isNew});
    }
    return table;
}

Document siteForm(Ledger& ledger, const Site& site, const QString& placeName,
                  const std::vector<WorkerRow>& people) {
    Document document;
    document.title = Words::tr("网点摸排表");
    document.left = Words::tr("摸排单位：%1").arg(ledger.office().name);
    document.isLandscape = true;
    document.blocks = {siteFields(ledger, site, placeName), peopleTable(people),
                       Paragraph{Words::tr("走访结果只勾一项，有变动的写明；表上没有的人写在空行，勾“新登记”"
                                           "。人员电话只印前三位和后四位，请与本人核对。"),
                                 true},
                       Signatures{{Words::tr("摸排人："), Words::tr("网点负责人："), Words::tr("日期：")}}};
    return document;
}

QString onHand(qint64 here) {
    return Words::tr("在册在岗 %1 人").arg(here);
}

// Each of several forms numbers its people from one: which of all of them they are tells whether a sheet is
// missing.
QString onHand(qint64 here, qint64 before, qint64 persons) {
    switch (here) {
        case 0:
            return Words::tr("在册在岗 0 人，全部 %1 人").arg(persons);
        case 1:
            return Words::tr("在册在岗 1 人，全部 %1 人中的第 %2 人").arg(persons).arg(before + 1);
        default:
            return Words::tr("在册在岗 %1 人，全部 %2 人中的第 %3–%4 人")
                .arg(here)
                .arg(persons)
                .arg(before + 1)
                .arg(before + here);
    }
}

}  // namespace

Document blankSurveyForm(const QString& office) {
    Document document;
    document.title = Words::tr("新就业群体摸排登记表");
    document.left = Words::tr("摸排单位：%1").arg(office);
    document.right = Words::tr("编号：＿＿＿＿＿＿");
    document.blocks = {
        FieldGrid{personFields()}, FieldGrid{workFields()},
        Paragraph{
            Words::tr("告知：以上信息由%1登记，只用于新就业群体的服务管理和党建工作，加密保存，不公开、不"
                      "出售。您可以查阅、复制、更正本人信息，可以撤回同意、要求删除，请向摸排人或本单位"
                      "提出。不愿提供的栏目可以不填。")
                .arg(office),
            true},
        Signatures{{Words::tr("本人已知晓并同意（签名）："), Words::tr("摸排人："), Words::tr("日期：")}}};
    return document;
}

SiteForms siteForms(Ledger& ledger, const std::vector<SiteId>& sites, Progress& progress) {
    ledger.require(Permission::Read);
    SiteForms forms;
    for (const Column& column : peopleColumns()) {
        forms.columns << column.head;
    }
    forms.columns = forms.columns.mid(1, 7);  // the rest is filled in by hand
    if (mayHandOnPhones(ledger)) {
        forms.columns << Words::tr("网点电话（完整）");
    }
    QHash<PlaceId, QString> places;
    for (const Place& place : PlaceStore(ledger).list()) {
        places.insert(place.id, place.name);
    }
    const SiteStore store(ledger);
    const WorkerRoll roll(ledger);
    std::vector<qint64> counts;
    for (const SiteId id : sites) {
        if (progress.isCancelled()) {
            throw Error(ErrorKind::Cancelled);
        }
        if (const auto site = store.find(id)) {
            WorkerQuery query;
            query.filter.site = id;
            query.filter.states = {WorkerState::OnJob};
            const std::vector<WorkerRow> people = roll.rows(roll.ids(query));
            counts.push_back(static_cast<qint64>(people.size()));
            forms.persons += counts.back();
            forms.documents.push_back(siteForm(ledger, *site, places.value(site->place), people));
        }
        progress.advance(static_cast<qint64>(forms.documents.size()), static_cast<qint64>(sites.size()));
    }
    qint64 before = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        forms.documents[i].right =
            counts.size() == 1 ? onHand(counts[i]) : onHand(counts[i], before, forms.persons);
        before += counts[i];
    }
    return forms;
}

}  // namespace nuanxin::report
