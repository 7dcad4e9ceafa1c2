// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplace_fields.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include "core/ledger/history.h"
#include "core/text/credit_code.h"
#include "core/text/phone.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(WorkplaceFields)
};

constexpr int kNoteHeight = 64;
const QString kEmployer = QStringLiteral("employer"), kSite = QStringLiteral("site");

QString noun(const QString& table, const char* column) {
    return columnNoun(table, QLatin1String(column));
}

LabelledField* codeField(const QString& title) {
    auto* edit = new QLineEdit;
    auto* field = new LabelledField(title, edit);
    field->setCheck([edit] {
        const text::CreditCode code = text::parseCreditCode(edit->text());
        if (!text::hasError(code.problems)) {
            edit->setText(code.value);
            return QString();
        }
        return problemText(code.problems.front());
    });
    return field;
}

QString figureText(const std::optional<text::Quantity>& figure) {
    return figure ? text::toText(*figure) : QString();
}

LabelledField* figureField(const QString& title) {
    auto* edit = new NotedEdit;
    edit->setNote(FieldWords::tr("人"));
    auto* field = new LabelledField(title, edit);
    field->setCheck([edit] {
        return text::parseQuantity(edit->text()) ? QString()
                                                 : FieldWords::tr("请填人数，可以带“余”“近”“约”，如 60余。");
    });
    return field;
}

template <class Record>
void addFigure(RecordParts<Record>& parts, LabelledField* field) {
    parts.add(
        field, QStringLiteral("headcount"), [](const Record& record) { return figureText(record.headcount); },
        [](Record& record, const QString& typed) {
            const auto written = text::parseQuantity(typed);
            record.headcount = written ? std::optional(written->quantity) : std::nullopt;
        });
}

void addYesNo(FormGrid& grid, RecordParts<Employer>& parts, const char* column,
              std::optional<bool> Employer::*member) {
    parts.add(
        grid.addField(lookUpField(noun(kEmployer, column), new LookUpEdit(lookUpYesNo()))),
        QLatin1String(column),
        [member](const Employer& employer) {
            return employer.*member ? QString::number(*(employer.*member) ? 1 : 0) : QString();
        },
        [member](Employer& employer, const QString& value) {
            employer.*member = value.isEmpty() ? std::nullopt : std::optional(value == u"1");
        });
}

// Whoever is a member and not the secretary is named, so there must be a name.
void askOwnerOf(const RecordParts<Employer>& parts) {
    LabelledField* name = parts.field(QStringLiteral("owner_name"));
    name->setEmptySentence(FieldWords::tr("负责人是党员的，请填写姓名。"));
    auto* isMember = qobject_cast<LookUpEdit*>(parts.field(QStringLiteral("owner_is_member"))->control());
    QObject::connect(isMember, &QLineEdit::textChanged, name,
                     [name, isMember] { name->setRequired(isMember->key() == u"1"); });
}

LabelledField* noteField(const QString& title) {
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    return new LabelledField(title, note);
}

}  // namespace

void addEmployerFields(FormGrid& grid, RecordParts<Employer>& parts, Ledger& ledger, Fields which) {
    const auto text = [&](const char* column, QString Employer::*member, LabelledField* field, Span span) {
        parts.add(grid.addField(field, span), QLatin1String(column), member);
    };
    const auto line = [](const char* column, bool required = false) {
        return new LabelledField(noun(kEmployer, column), new QLineEdit, required);
    };
    grid.addSection(FieldWords::tr("基本信息"));
    text("name", &Employer::name, line("name", true), Span::Full);
    text("kind", &Employer::kind,
         lookUpField(noun(kEmployer, "kind"), new LookUpEdit(lookUpTable(text::Table::EmployerKind)), true),
         Span::Half);
    parts.addId(grid.addField(lookUpField(noun(kEmployer, "place_id"), new LookUpEdit(lookUpPlaces(ledger)))),
                QStringLiteral("place_id"), &Employer::place);
    text("credit_code", &Employer::creditCode, codeField(noun(kEmployer, "credit_code")), Span::Full);
    if (which == Fields::Necessary) {
        return;
    }
    text("authority", &Employer::authority, line("authority"), Span::Full);
    addFigure(parts, grid.addField(figureField(noun(kEmployer, "headcount"))));
    text("closed_on", &Employer::closedOn, dateField(noun(kEmployer, "closed_on"), new DateEdit), Span::Half);
    grid.addSection(FieldWords::tr("党建"));
    addYesNo(grid, parts, "owner_is_member", &Employer::ownerIsMember);
    text("owner_name", &Employer::ownerName, line("owner_name"), Span::Half);
    askOwnerOf(parts);
    addYesNo(grid, parts, "charter_work", &Employer::charterWork);
    text("charter_on", &Employer::charterOn, dateField(noun(kEmployer, "charter_on"), new DateEdit),
         Span::Half);
    text("note", &Employer::note, noteField(noun(kEmployer, "note")), Span::Full);
}

SealedEdit* addSiteFields(FormGrid& grid, RecordParts<Site>& parts, Ledger& ledger, Fields which) {
    const auto text = [&](const char* column, QString Site::*member, LabelledField* field, Span span) {
        parts.add(grid.addField(field, span), QLatin1String(column), member);
    };
    const auto line = [](const char* column, bool required = false) {
        return new LabelledField(noun(kSite, column), new QLineEdit, required);
    };
    grid.addSection(FieldWords::tr("基本信息"));
    text("name", &Site::name, line("name", true), Span::Full);
    parts.addId(
        grid.addField(lookUpField(noun(kSite, "employer_id"), new LookUpEdit(lookUpEmployers(ledger))),
                      Span::Full),
        QStringLiteral("employer_id"), &Site::employer);
    parts.addId(
        grid.addField(lookUpField(noun(kSite, "place_id"), new LookUpEdit(lookUpPlaces(ledger))), Span::Full),
        QStringLiteral("place_id"), &Site::place);
    text("address", &Site::address, line("address"), Span::Full);
    if (which == Fields::Necessary) {
        return nullptr;
    }
    text("contact", &Site::contact, line("contact"), Span::Full);
    auto* phone = new SealedEdit;
    auto* phoneField = new LabelledField(noun(kSite, "phone_sealed"), phone);
    phoneField->setCheck([phone] {
        const text::PhoneNumber number = text::parsePhone(phone->typed().value_or(QString()));
        return text::hasError(number.problems) ? problemText(number.problems.front()) : QString();
    });
    parts.add(
        grid.addField(phoneField, Span::Full), QStringLiteral("phone"),
        [](const Site& site) { return site.phoneMasked; },
        [](Site& site, const QString& typed) { site.phone = typed; });
    addFigure(parts, grid.addField(figureField(noun(kSite, "headcount"))));
    text("closed_on", &Site::closedOn, dateField(noun(kSite, "closed_on"), new DateEdit), Span::Half);
    text("note", &Site::note, noteField(noun(kSite, "note")), Span::Full);
    return phone;
}

}  // namespace nuanxin::ui
