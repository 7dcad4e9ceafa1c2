// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

QString nameOf(const std::vector<Place>& all, PlaceId id) {
    const auto found = std::ranges::find(all, id, &Place::id);
    return found == all.end() ? QString() : found->name;
}

}  // namespace

PlaceForm::PlaceForm(bool readOnly, QWidget* parent)
    : QWidget(parent),
      m_form(new FormGrid),
      m_name(new QLineEdit),
      m_code(new QLineEdit),
      m_level(new QComboBox),
      m_parent(new QComboBox),
      m_note(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    for (const auto level :
         {PlaceLevel::District, PlaceLevel::Street, PlaceLevel::Community, PlaceLevel::Grid}) {
        m_level->addItem(placeLevelName(level), static_cast<int>(level));
    }
    m_parent->setEditable(true);
    m_parent->lineEdit()->setAccessibleName(tr("上级"));
    m_parent->setInsertPolicy(QComboBox::NoInsert);
    m_parent->completer()->setFilterMode(Qt::MatchContains);
    m_parent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,12}")), m_code));
    m_note->setFixedHeight(px(kNoteHeight));

    m_form->addSection(tr("基本信息"));
    m_nameField = m_form->addField(new LabelledField(tr("名称"), m_name, true), Span::Full);
    m_levelField = m_form->addField(new LabelledField(tr("层级"), m_level, true));
    m_codeField = m_form->addField(new LabelledField(tr("代码"), m_code));
    m_parentField = m_form->addField(new LabelledField(tr("上级"), m_parent), Span::Full);
    m_noteField = m_form->addField(new LabelledField(tr("备注"), m_note), Span::Full);
    m_codeField->setCheck([this] {
        const auto length = m_code->text().size();
        return length == 6 || length == 9 || length == 12 ? QString() : tr("应为 6 位、9 位或 12 位数字。");
    });
    m_parentField->setCheck([this] { return parentProblem(); });
    m_form->setReadOnly(readOnly);

    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            listParents();
        }
    });
    connect(m_form, &FormGrid::finished, this, &PlaceForm::finished);
    connect(m_form, &FormGrid::edited, this, [this] {
        if (!m_filling) {
            markChanges();
            Q_EMIT edited();
        }
    });
}

// Only what may stand above: of a higher level, and not below itself.
void PlaceForm::listParents() {
    const PlaceId before = m_filling ? m_shown.parent : chosenParent();
    const bool wasFilling = std::exchange(m_filling, true);
    m_parent->clear();
    m_parent->addItem(QString(), qint64(0));
    for (const Place& place : m_all) {
        if (static_cast<int>(place.level) < m_level->currentData().toInt() && place.id != m_shown.id) {
            const QString above = nameOf(m_all, place.parent);
            m_parent->addItem(above.isEmpty() ? place.name : tr("%1 · %2").arg(place.name, above),
                              place.id.value());
        }
    }
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(before.value())));
    m_filling = wasFilling;
}

PlaceId PlaceForm::chosenParent() const {
    const int row = m_parent->findText(m_parent->currentText(), Qt::MatchFixedString);
    return row < 0 ? PlaceId() : PlaceId(m_parent->itemData(row).toLongLong());
}

QString PlaceForm::parentProblem() const {
    return chosenParent().isValid() ? QString() : tr("没有这个上级，请从列表里选；上级的层级要高于本级。");
}

void PlaceForm::show(const Place& place, const std::vector<Place>& all) {
    m_filling = true;
    m_shown = place;
    m_all = all;
    m_name->setText(place.name);
    m_code->setText(place.code);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(place.level)));
    listParents();
    m_note->setPlainText(place.note);
    m_filling = false;
    for (LabelledField* field : m_form->fields()) {
        field->showProblem({});
    }
    markChanges();
}

Place PlaceForm::value() const {
    Place place = m_shown;
    place.name = m_name->text().trimmed();
    place.level = static_cast<PlaceLevel>(m_level->currentData().toInt());
    place.parent = chosenParent();
    place.code = m_code->text();
    place.note = m_note->toPlainText().trimmed();
    return place;
}

int PlaceForm::changes() const {
    const Place now = value();
    return (now.name != m_shown.name) + (now.level != m_shown.level) + (now.parent != m_shown.parent) +
           (now.code != m_shown.code) + (now.note != m_shown.note);
}

void PlaceForm::markChanges() {
    const Place now = value();
    const bool isNew = !m_shown.id.isValid();
    m_nameField->setChanged(!isNew && now.name != m_shown.name);
    m_levelField->setChanged(!isNew && now.level != m_shown.level);
    m_parentField->setChanged(!isNew && now.parent != m_shown.parent);
    m_codeField->setChanged(!isNew && now.code != m_shown.code);
    m_noteField->setChanged(!isNew && now.note != m_shown.note);
}

bool PlaceForm::validate() {
    return m_form->validate();
}

void PlaceForm::showNameProblem(const QString& problem) {
    m_nameField->showProblem(problem);
    m_name->setFocus();
}

void PlaceForm::focusFirst() {
    m_form->focusFirst();
}

QJsonObject PlaceForm::draft() const {
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("level"), m_level->currentData().toInt()},
            {QStringLiteral("parent"), m_parent->currentText()},
            {QStringLiteral("code"), m_code->text()},
            {QStringLiteral("note"), m_note->toPlainText()}};
}

QStringList PlaceForm::differing(const QJsonObject& draft) const {
    const std::pair<const char*, const LabelledField*> fields[] = {{"name", m_nameField},
                                                                   {"level", m_levelField},
                                                                   {"code", m_codeField},
                                                                   {"parent", m_parentField},
                                                                   {"note", m_noteField}};
    const QJsonObject now = this->draft();
    QStringList labels;
    for (const auto& [key, field] : fields) {
        if (draft.value(QLatin1String(key)) != now.value(QLatin1String(key))) {
            labels << field->label();
        }
    }
    return labels;
}

void PlaceForm::putDraft(const QJsonObject& draft) {
    m_filling = true;
    m_name->setText(draft.value(QLatin1String("name")).toString());
    m_level->setCurrentIndex(qMax(0, m_level->findData(draft.value(QLatin1String("level")).toInt())));
    listParents();
    m_parent->setCurrentText(draft.value(QLatin1String("parent")).toString());
    m_code->setText(draft.value(QLatin1String("code")).toString());
    m_note->setPlainText(draft.value(QLatin1String("note")).toString());
    m_filling = false;
    markChanges();
    Q_EMIT edited();
}

}  // namespace nuanxin::ui
