// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_facts.h"

#include <QApplication>
#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/census/place_fact_store.h"
#include "core/ledger/history.h"
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
    : QWidget(parent),
      m_shell(shell),
      m_column(new QVBoxLayout(this)),
      m_add(linkButton(tr("添加情况"))),
      m_editor(new QWidget),
      m_grid(new FormGrid) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kSmall));
    m_column->addWidget(sectionHead(tr("情况")));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    buildForm();
    m_add->setToolTip(tr("车位、柜台、商圈里的商户……数字可以带“余”“近”“超”“约”，不同日期各记一条"));
    m_add->setVisible(shell.session().ledger().may(Permission::Register));
    connect(m_add, &QPushButton::clicked, this, [this] {
        PlaceFact fact;
        fact.place = m_place;
        fact.asOf = QDate::currentDate().toString(Qt::ISODate);
        edit(fact);
    });
}

void PlaceFacts::buildForm() {
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_name = new LookUpEdit(lookUpFactKinds(m_shell.session().ledger()));
    m_figure = new QLineEdit;
    m_unit = new QLineEdit;
    m_parts.add(m_grid->addField(lookUpField(tr("项目"), m_name, true), Span::Full), QStringLiteral("name"),
                &PlaceFact::name);
    auto* figure = new LabelledField(tr("数量"), m_figure, true);
    figure->setCheck([this] {
        return text::parseQuantity(m_figure->text()) ? QString()
                                                     : tr("请填数字，可以带“余”“近”“超”“约”，如 60余。");
    });
    m_parts.add(
        m_grid->addField(figure), QStringLiteral("value"),
        [](const PlaceFact& fact) {
            return fact.asOf.isEmpty() || !fact.id.isValid() ? QString() : text::toText(fact.quantity);
        },
        [](PlaceFact& fact, const QString& typed) {
            fact.quantity = text::parseQuantity(typed).value_or(text::WrittenQuantity()).quantity;
        });
    m_parts.add(m_grid->addField(new LabelledField(tr("计量单位"), m_unit, true)), QStringLiteral("unit"),
                &PlaceFact::unit);
    m_parts.add(m_grid->addField(dateField(tr("截至日期"), new DateEdit, true)), QStringLiteral("as_of"),
                &PlaceFact::asOf);
    m_parts.add(m_grid->addField(new LabelledField(tr("备注"), new QLineEdit)), QStringLiteral("note"),
                &PlaceFact::note);
    auto* buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("取消")), *keep = button(tr("登记情况"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    m_column->addWidget(m_editor);
    m_editor->hide();
    connect(m_name, &QLineEdit::editingFinished, this, &PlaceFacts::followName);
    connect(m_figure, &QLineEdit::editingFinished, this, &PlaceFacts::splitFigure);
    connect(keep, &QPushButton::clicked, this, &PlaceFacts::save);
    connect(m_grid, &FormGrid::finished, this, &PlaceFacts::save);
    connect(cancel, &QPushButton::clicked, this, &PlaceFacts::closeForm);
}

// What the kind is counted in, where nobody has said otherwise.
void PlaceFacts::followName() {
    if (!m_unit->text().isEmpty()) {
        return;
    }
    for (const PlaceFactKind& kind : PlaceFactStore(m_shell.session().ledger()).kinds()) {
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
        m_editor->hide();
    }
    m_place = place;
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    QString before;
    for (const PlaceFact& fact : PlaceFactStore(m_shell.session().ledger()).of(place)) {
        column->addWidget(lineOf(fact, fact.name != before));
        before = fact.name;
    }
    m_column->insertWidget(1, m_lines);
    m_lines->setVisible(!before.isEmpty());
}

QWidget* PlaceFacts::lineOf(const PlaceFact& fact, bool isNewest) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    QStringList parts{tr("%1 %2").arg(fact.name, text::toText(fact.quantity) + fact.unit), fact.asOf,
                      fact.note};
    parts.removeAll(QString());
    QLabel* words = label(parts.join(tr(" · ")), Type::Table, isNewest ? Tint::Text : Tint::Muted);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!m_shell.session().ledger().may(Permission::Register)) {
        return line;
    }
    QPushButton *change = linkButton(tr("修改")), *drop = linkButton(tr("删除"));
    change->setAccessibleName(tr("修改：%1").arg(words->text()));
    drop->setAccessibleName(tr("删除：%1").arg(words->text()));
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(drop, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, fact] { edit(fact); });
    connect(drop, &QPushButton::clicked, this, [this, fact] { remove(fact); });
    return line;
}

void PlaceFacts::edit(const PlaceFact& fact) {
    m_parts.show(fact);
    m_editor->show();
    m_grid->focusFirst();
    bringIntoView(m_editor);
}

bool PlaceFacts::isEditing() const {
    return m_editor->isAncestorOf(QApplication::focusWidget());
}

void PlaceFacts::save() {
    followName();
    splitFigure();
    if (!m_grid->validate()) {
        return;
    }
    const PlaceFact fact = m_parts.value();
    if (m_shell.attempt([&] { PlaceFactStore(m_shell.session().ledger()).save(fact); })) {
        closeForm();
        changed(tr("已登记 %1 %2").arg(fact.name, text::toText(fact.quantity) + fact.unit));
    }
}

// The keyboard goes to the button before the field it is in is hidden.
void PlaceFacts::closeForm() {
    if (isEditing()) {
        m_add->setFocus();
    }
    m_editor->hide();
}

void PlaceFacts::remove(const PlaceFact& fact) {
    if (m_shell.attempt([&] { PlaceFactStore(m_shell.session().ledger()).remove(fact.id); })) {
        changed(tr("已删除 %1").arg(fact.name));
    }
}

void PlaceFacts::changed(const QString& said) {
    const auto entry = History(m_shell.session().ledger()).undoable();
    m_shell.offerUndo(said, entry ? entry->id : HistoryId());
    // Not at once: it may be a button of the lines that was pressed.
    QMetaObject::invokeMethod(
        this, [this] { show(m_place); }, Qt::QueuedConnection);
}

void PlaceFacts::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        closeForm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace nuanxin::ui
