// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/census/place_rules.h"
#include "ui/census/place_picker.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;
constexpr double kMostLatitude = 90, kMostLongitude = 180;

// As shortly as it was typed: 28.44 and not 28.439999.
QString degreesText(std::optional<double> degrees) {
    return degrees ? QString::number(*degrees, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> degreesOf(const QLineEdit* edit) {
    bool isNumber = false;
    const double degrees = edit->text().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(degrees) : std::nullopt;
}

// Also what is no number, so that it is neither lost nor left unseen.
bool isTyped(const QLineEdit* edit, std::optional<double> shown) {
    return edit->text().trimmed() != degreesText(shown);
}

}  // namespace

PlaceForm::PlaceForm(OfficeLevel office, bool readOnly, QWidget* parent)
    : QWidget(parent),
      m_office(office),
      m_form(new FormGrid),
      m_name(new QLineEdit),
      m_code(new QLineEdit),
      m_latitude(new QLineEdit),
      m_longitude(new QLineEdit),
      m_level(new QComboBox),
      m_parent(new PlacePicker(tr("上级"))),
      m_note(new QPlainTextEdit) {
    // Before the field listens: what is no digit is gone by the time the field judges.
    connect(m_code, &QLineEdit::textEdited, this, &PlaceForm::takeDigits);
    layOut();
    listen();
    m_form->setReadOnly(readOnly);
}

void PlaceForm::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    for (const PlaceLevel level : kPlaceLevels) {
        m_level->addItem(placeLevelName(level), static_cast<int>(level));
    }
    m_note->setFixedHeight(px(kNoteHeight));
    m_form->addSection(tr("基本信息"));
    m_nameField = m_form->addField(new LabelledField(tr("名称"), m_name, true), Span::Full);
    m_levelField = m_form->addField(new LabelledField(tr("层级"), m_level, true));
    m_codeField = m_form->addField(new LabelledField(tr("代码"), m_code));
    m_parentField = m_form->addField(new LabelledField(tr("上级"), m_parent), Span::Full);
    m_latitudeField = m_form->addField(new LabelledField(tr("纬度"), m_latitude));
    m_longitudeField = m_form->addField(new LabelledField(tr("经度"), m_longitude));
    m_noteField = m_form->addField(new LabelledField(tr("备注"), m_note), Span::Full);
    m_codeField->setCheck([this] {
        return isPlaceCode(m_code->text(), level())
                   ? QString()
                   : tr("%1代码应为：%2").arg(placeLevelName(level()), placeCodeRule(level()));
    });
    m_latitudeField->setCheck([this] { return coordinateProblem(m_latitude, kMostLatitude); });
    m_longitudeField->setCheck([this] { return coordinateProblem(m_longitude, kMostLongitude); });
    m_parentField->setCheck([this] {
        return m_parent->isUnknown() ? tr("没有这个上级，请从列表里选；上级的层级要高于本级。") : QString();
    });
}

QString PlaceForm::coordinateProblem(const QLineEdit* edit, double most) const {
    const auto degrees = degreesOf(edit);
    if (!degrees) {
        return tr("请填度数，如 28.4369。");
    }
    return std::abs(*degrees) > most ? tr("应在 ±%1 度以内，看看纬度和经度是不是填反了。").arg(most)
                                     : QString();
}

void PlaceForm::listen() {
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            changeLevel();
        }
    });
    connect(m_parent, &QComboBox::currentTextChanged, this, [this] {
        if (!m_filling && !m_parent->isUnknown()) {
            m_wantedParent = m_parent->chosen();
            m_parentField->setHint({});
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

PlaceLevel PlaceForm::level() const {
    return static_cast<PlaceLevel>(m_level->currentData().toInt());
}

QString PlaceForm::nameOf(PlaceId id) const {
    const auto found = std::ranges::find(m_all, id, &Place::id);
    return found == m_all.end() ? QString() : found->name;
}

// Only what may stand above: of a higher level, and not below itself.
void PlaceForm::listParents() {
    std::vector<PlacePicker::Choice> choices;
    for (const Place& place : m_all) {
        if (place.level < level() && place.id != m_shown.id) {
            choices.push_back({place.id, place.name, nameOf(place.parent)});
        }
    }
    m_parent->setChoices(std::move(choices));
}

// The one place that can stand above, where there must be one.
PlaceId PlaceForm::onlyParent() const {
    const auto& choices = m_parent->choices();
    return needsParent(level(), m_office) && choices.size() == 1 ? choices.front().id : PlaceId();
}

// What depends on the level: who can stand above, whether somebody must, how a code is built.
void PlaceForm::followLevel() {
    const QScopedValueRollback quiet(m_filling, true);
    listParents();
    m_parent->choose(m_wantedParent);
    m_parentField->setRequired(needsParent(level(), m_office));
    m_parentField->setHint({});
    m_codeField->setHint(placeCodeRule(level()));
}

void PlaceForm::changeLevel() {
    const QScopedValueRollback quiet(m_filling, true);
    followLevel();
    m_parentField->reset();
    if (!m_codeField->problem().isEmpty()) {
        m_codeField->validate();
    }
    if (m_parent->chosen().isValid()) {
        return;
    }
    const QString before = nameOf(m_wantedParent);
    m_parent->choose(onlyParent());
    if (before.isEmpty()) {
        return;
    }
    m_parentField->setHint(
        m_parent->chosen().isValid()
            ? tr("“%1”的层级不比%2高，上级改填了唯一可选的。").arg(before, placeLevelName(level()))
            : tr("“%1”的层级不比%2高，不能再作上级。").arg(before, placeLevelName(level())));
}

// Full-width digits are digits; a space inside a pasted code is nothing to speak of.
void PlaceForm::takeDigits() {
    const QString typed = m_code->text();
    const int longest = longestPlaceCode(level());
    QString digits, refused;
    int cursor = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const int digit = typed[i].digitValue();
        if (digit >= 0) {
            digits += QChar(u'0' + digit);
        } else if (!typed[i].isSpace()) {
            refused += typed[i];
        }
        cursor = i < m_code->cursorPosition() ? static_cast<int>(digits.size()) : cursor;
    }
    const QString rule = placeCodeRule(level());
    if (!refused.isEmpty()) {
        m_codeField->setHint(tr("代码只用数字，“%1”没有填进去。").arg(refused));
    } else if (digits.size() > longest) {
        m_codeField->setHint(tr("最多 %1 位，多出的没有填进去。").arg(longest));
    } else {
        m_codeField->setHint(rule);
    }
    digits.truncate(longest);
    if (digits != typed) {
        m_codeField->showProblem({});  // what is said now is that something was not taken
        m_code->setText(digits);
        m_code->setCursorPosition(qMin(cursor, longest));
    }
}

void PlaceForm::show(const Place& place, const std::vector<Place>& all) {
    const QScopedValueRollback quiet(m_filling, true);
    m_shown = place;
    m_all = all;
    m_wantedParent = place.parent;
    m_name->setText(place.name);
    m_code->setText(place.code);
    m_latitude->setText(degreesText(place.latitude));
    m_longitude->setText(degreesText(place.longitude));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(place.level)));
    followLevel();
    if (!place.id.isValid() && !place.parent.isValid()) {
        m_shown.parent = m_wantedParent = onlyParent();
        m_parent->choose(m_shown.parent);
    }
    m_note->setPlainText(place.note);
    for (LabelledField* field : m_form->fields()) {
        field->reset();
    }
    markChanges();
}

Place PlaceForm::value() const {
    Place place = m_shown;
    place.name = m_name->text().trimmed();
    place.level = level();
    place.parent = m_parent->chosen();
    place.code = m_code->text();
    place.latitude = degreesOf(m_latitude);
    place.longitude = degreesOf(m_longitude);
    place.note = m_note->toPlainText().trimmed();
    return place;
}

// Where it went stands in the sentence: a place entered under the wrong one is seen at once.
QString PlaceForm::savedWords() const {
    const Place place = value();
    const QString level = placeLevelName(place.level), above = nameOf(place.parent);
    const bool isNew = !place.id.isValid();
    if (!above.isEmpty()) {
        return (isNew ? tr("已新建%1“%2”，上级：%3。") : tr("已保存%1“%2”，上级：%3。"))
            .arg(level, place.name, above);
    }
    return (isNew ? tr("已新建%1“%2”，没有上级。") : tr("已保存%1“%2”，没有上级。")).arg(level, place.name);
}

int PlaceForm::changes() const {
    const Place now = value();
    const bool otherParent = now.parent != m_shown.parent || m_parent->isUnknown();
    return (now.name != m_shown.name) + (now.level != m_shown.level) + otherParent +
           (now.code != m_shown.code) + isTyped(m_latitude, m_shown.latitude) +
           isTyped(m_longitude, m_shown.longitude) + (now.note != m_shown.note);
}

void PlaceForm::markChanges() {
    const Place now = value();
    const bool isNew = !m_shown.id.isValid();
    m_nameField->setChanged(!isNew && now.name != m_shown.name);
    m_levelField->setChanged(!isNew && now.level != m_shown.level);
    m_parentField->setChanged(!isNew && (now.parent != m_shown.parent || m_parent->isUnknown()));
    m_codeField->setChanged(!isNew && now.code != m_shown.code);
    m_latitudeField->setChanged(!isNew && isTyped(m_latitude, m_shown.latitude));
    m_longitudeField->setChanged(!isNew && isTyped(m_longitude, m_shown.longitude));
    m_noteField->setChanged(!isNew && now.note != m_shown.note);
}

bool PlaceForm::validate() {
    m_parent->takeOnlyMatch();
    const bool isRight = m_form->validate();
    const QLineEdit* missing = m_latitude->text().isEmpty() ? m_latitude : m_longitude;
    if (isRight && m_latitude->text().isEmpty() != m_longitude->text().isEmpty()) {
        LabelledField* field = missing == m_latitude ? m_latitudeField : m_longitudeField;
        field->showProblem(tr("坐标要么都填，要么都不填。"));
        field->control()->setFocus();
        return false;
    }
    return isRight;
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
            {QStringLiteral("latitude"), m_latitude->text()},
            {QStringLiteral("longitude"), m_longitude->text()},
            {QStringLiteral("note"), m_note->toPlainText()}};
}

QStringList PlaceForm::differing(const QJsonObject& draft) const {
    const std::pair<const char*, const LabelledField*> fields[] = {
        {"name", m_nameField},         {"level", m_levelField},         {"code", m_codeField},
        {"latitude", m_latitudeField}, {"longitude", m_longitudeField}, {"parent", m_parentField},
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
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_name->setText(draft.value(QLatin1String("name")).toString());
        m_level->setCurrentIndex(qMax(0, m_level->findData(draft.value(QLatin1String("level")).toInt())));
        followLevel();
        m_parent->setCurrentText(draft.value(QLatin1String("parent")).toString());
        m_wantedParent = m_parent->chosen();
        m_code->setText(draft.value(QLatin1String("code")).toString());
        m_latitude->setText(draft.value(QLatin1String("latitude")).toString());
        m_longitude->setText(draft.value(QLatin1String("longitude")).toString());
        m_note->setPlainText(draft.value(QLatin1String("note")).toString());
    }
    markChanges();
    Q_EMIT edited();
}

}  // namespace nuanxin::ui
