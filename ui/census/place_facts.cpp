// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_facts.h"

#include <QDate>
#include <QLineEdit>

#include "core/census/place_fact_store.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

// The words themselves are the key; any other word serves as well.
LookUp lookUpFactKinds(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const PlaceFactKind& kind : PlaceFactStore(ledger).kinds()) {
            items.push_back({kind.name, kind.name, kind.unit});
        }
        return lookUpAmong(std::move(items)).find(typed, limit);
    };
    lookUp.nameOf = [](const QString& name) { return name; };
    lookUp.isOpen = true;
    return lookUp;
}

}  // namespace

PlaceFacts::PlaceFacts(Shell& shell, QWidget* parent)
    : RecordLines(shell, {tr("情况"), tr("添加情况"), tr("登记情况")}, parent) {
    addButton()->setToolTip(tr("车位、柜台、商圈里的商户……数字可以带“余”“近”“超”“约”，不同日期各记一条"));
    buildForm();
}

void PlaceFacts::add() {
    PlaceFact fact;
    fact.place = m_place;
    fact.asOf = QDate::currentDate().toString(Qt::ISODate);
    edit(fact);
}

void PlaceFacts::buildForm() {
    m_name = new LookUpEdit(lookUpFactKinds(shell().session().ledger()));
    m_figure = new QLineEdit;
    m_unit = new QLineEdit;
    m_parts.add(grid()->addField(lookUpField(tr("项目"), m_name, true), Span::Full), QStringLiteral("name"),
                &PlaceFact::name);
    auto* figure = new LabelledField(tr("数量"), m_figure, true);
    figure->setCheck([this] {
        return text::parseQuantity(m_figure->text()) ? QString()
                                                     : tr("请填数字，可以带“余”“近”“超”“约”，如 60余。");
    });
    m_parts.add(
        grid()->addField(figure), QStringLiteral("value"),
        [](const PlaceFact& fact) {
            return fact.asOf.isEmpty() || !fact.id.isValid() ? QString() : text::toText(fact.quantity);
        },
        [](PlaceFact& fact, const QString& typed) {
            fact.quantity = text::parseQuantity(typed).value_or(text::WrittenQuantity()).quantity;
        });
    m_parts.add(grid()->addField(new LabelledField(tr("计量单位"), m_unit, true)), QStringLiteral("unit"),
                &PlaceFact::unit);
    m_parts.add(grid()->addField(dateField(tr("截至日期"), new DateEdit, true)), QStringLiteral("as_of"),
                &PlaceFact::asOf);
    m_parts.add(grid()->addField(new LabelledField(tr("备注"), new QLineEdit)), QStringLiteral("note"),
                &PlaceFact::note);
    connect(m_name, &QLineEdit::editingFinished, this, &PlaceFacts::followName);
    connect(m_figure, &QLineEdit::editingFinished, this, &PlaceFacts::splitFigure);
}

// What the kind is counted in, where nobody has said otherwise.
void PlaceFacts::followName() {
    if (!m_unit->text().isEmpty()) {
        return;
    }
    for (const PlaceFactKind& kind : PlaceFactStore(shell().session().ledger()).kinds()) {
        if (kind.name == m_name->text().trimmed()) {
            m_unit->setText(kind.unit);
        }
    }
}

// 60余个 typed in one go.
void PlaceFacts::splitFigure() {
    const auto written = text::parseQuantity(m_figure->text());
    if (written && !written->unit.isEmpty()) {
        m_unit->setText(written->unit);
        m_figure->setText(text::toText(written->quantity));
    }
}

void PlaceFacts::show(PlaceId place) {
    if (m_place != place) {
        closeForm();
    }
    m_place = place;
    std::vector<QWidget*> lines;
    QString before;
    for (const PlaceFact& fact : PlaceFactStore(shell().session().ledger()).of(place)) {
        lines.push_back(lineOf(fact, fact.name != before));
        before = fact.name;
    }
    showLines(lines);
}

QWidget* PlaceFacts::lineOf(const PlaceFact& fact, bool isNewest) {
    QStringList parts{tr("%1 %2").arg(fact.name, text::toText(fact.quantity) + fact.unit), fact.asOf,
                      fact.note};
    parts.removeAll(QString());
    std::vector<QPushButton*> buttons;
    if (shell().session().ledger().may(Permission::Register)) {
        buttons = {linkButton(tr("修改")), linkButton(tr("删除"))};
        connect(buttons[0], &QPushButton::clicked, this, [this, fact] { edit(fact); });
        connect(buttons[1], &QPushButton::clicked, this, [this, fact] { remove(fact); });
    }
    return line(parts.join(tr(" · ")), isNewest ? Tint::Text : Tint::Muted, buttons);
}

void PlaceFacts::edit(const PlaceFact& fact) {
    m_parts.show(fact);
    openForm();
}

void PlaceFacts::save() {
    followName();
    splitFigure();
    if (!grid()->validate()) {
        return;
    }
    const PlaceFact fact = m_parts.value();
    if (shell().attempt([&] { PlaceFactStore(shell().session().ledger()).save(fact); })) {
        closeForm();
        changed(tr("已登记 %1 %2").arg(fact.name, text::toText(fact.quantity) + fact.unit));
    }
}

void PlaceFacts::remove(const PlaceFact& fact) {
    if (shell().attempt([&] { PlaceFactStore(shell().session().ledger()).remove(fact.id); })) {
        changed(tr("已删除 %1").arg(fact.name));
    }
}

}  // namespace nuanxin::ui
