// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/decision_rows.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <algorithm>

#include "ui/form/date_edit.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
enum Part { Text, Owner, Due, Done, Remove };
constexpr int kLeastOwner = 56, kMostOwner = 96, kLeastDay = 92, kMostDay = 112, kLeastText = 40;
}  // namespace

DecisionRows::DecisionRows(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(space::kTiny));
    m_grid->setVerticalSpacing(px(space::kTiny));
    m_grid->setColumnStretch(Text, 1);
    for (const auto& [part, words] : {std::pair(Text, tr("事项")), std::pair(Owner, tr("负责人")),
                                      std::pair(Due, tr("完成期限")), std::pair(Done, tr("办结日期"))}) {
        m_grid->addWidget(label(words, Type::Small, Tint::Muted), 0, part);
    }
    keepFreeLine();
}

bool DecisionRows::isEmpty(const Line& line) {
    return line.text->text().trimmed().isEmpty() && line.owner->text().trimmed().isEmpty() &&
           line.due->text().trimmed().isEmpty() && line.done->text().trimmed().isEmpty();
}

void DecisionRows::add(const MeetingDecision& decision) {
    Line line{decision.id,
              new QLineEdit(decision.text),
              new QLineEdit(decision.owner),
              new DateEdit(DateEdit::Needs::MonthOrYear),
              new DateEdit(DateEdit::Needs::MonthOrYear),
              iconButton(Icon::Clear, tr("去掉这一项"))};
    line.text->setAccessibleName(tr("决定事项"));
    line.owner->setAccessibleName(tr("负责人"));
    line.due->setAccessibleName(tr("完成期限"));
    line.done->setAccessibleName(tr("办结日期"));
    line.text->setMinimumWidth(px(kLeastText));
    line.owner->setMinimumWidth(px(kLeastOwner));
    line.owner->setMaximumWidth(px(kMostOwner));
    line.due->setIso(decision.dueOn);
    line.done->setIso(decision.doneOn);
    for (DateEdit* day : {line.due, line.done}) {
        day->setMinimumWidth(px(kLeastDay));
        day->setMaximumWidth(px(kMostDay));
        day->setPlaceholderText(tr("年-月-日"));
        connect(day, &QLineEdit::editingFinished, day, [day] {
            const bool wrong = !day->text().trimmed().isEmpty() && !day->settle().isEmpty();
            setLook(day, "wrong", wrong);
        });
    }
    line.remove->setFocusPolicy(Qt::NoFocus);
    connect(line.remove, &QToolButton::clicked, this, [this, text = line.text] { remove(text); });
    int part = Text;
    for (QWidget* each :
         std::initializer_list<QWidget*>{line.text, line.owner, line.due, line.done, line.remove}) {
        m_grid->addWidget(each, m_nextRow, part++);
        if (auto* edit = qobject_cast<QLineEdit*>(each)) {
            edit->setReadOnly(m_readOnly);
            connect(edit, &QLineEdit::textEdited, this, [this] {
                keepFreeLine();
                Q_EMIT edited();
            });
        }
    }
    ++m_nextRow;
    m_lines.push_back(line);
}

void DecisionRows::keepFreeLine() {
    if (!m_readOnly && (m_lines.empty() || !isEmpty(m_lines.back()))) {
        add({});
    }
    for (const Line& line : m_lines) {
        line.remove->setVisible(!m_readOnly && !isEmpty(line));
    }
}

void DecisionRows::remove(const QLineEdit* text) {
    const auto line = std::ranges::find(m_lines, text, &Line::text);
    if (line == m_lines.end()) {
        return;
    }
    for (QWidget* each :
         std::initializer_list<QWidget*>{line->text, line->owner, line->due, line->done, line->remove}) {
        each->hide();
        each->deleteLater();  // its button may be what was just pressed
    }
    m_lines.erase(line);
    keepFreeLine();
    Q_EMIT edited();
}

void DecisionRows::clear() {
    for (const Line& line : m_lines) {
        for (QWidget* each :
             std::initializer_list<QWidget*>{line.text, line.owner, line.due, line.done, line.remove}) {
            delete each;
        }
    }
    m_lines.clear();
    m_nextRow = 1;
}

void DecisionRows::show(const std::vector<MeetingDecision>& decisions) {
    clear();
    for (const MeetingDecision& decision : decisions) {
        add(decision);
    }
    keepFreeLine();
}

std::vector<MeetingDecision> DecisionRows::value() const {
    std::vector<MeetingDecision> decisions;
    for (const Line& line : m_lines) {
        if (!isEmpty(line)) {
            decisions.push_back({line.id,
                                 {},
                                 line.text->text().trimmed(),
                                 line.owner->text().trimmed(),
                                 line.due->iso(),
                                 line.done->iso()});
        }
    }
    return decisions;
}

bool DecisionRows::validate() {
    bool all = true;
    for (const Line& line : m_lines) {
        for (DateEdit* day : {line.due, line.done}) {
            const bool wrong = !day->text().trimmed().isEmpty() && !day->settle().isEmpty();
            setLook(day, "wrong", wrong);
            all = all && !wrong;
        }
        const bool nothing = !isEmpty(line) && line.text->text().trimmed().isEmpty();
        setLook(line.text, "wrong", nothing);
        all = all && !nothing;
    }
    return all;
}

void DecisionRows::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    show(value());
}

QJsonArray DecisionRows::draft() const {
    QJsonArray draft;
    for (const Line& line : m_lines) {
        if (!isEmpty(line)) {
            draft.append(QJsonArray{line.id.value(), line.text->text(), line.owner->text(), line.due->text(),
                                    line.done->text()});
        }
    }
    return draft;
}

void DecisionRows::putDraft(const QJsonArray& draft) {
    std::vector<MeetingDecision> decisions;
    for (const QJsonValue& each : draft) {
        const QJsonArray line = each.toArray();
        decisions.push_back({MeetingDecisionId(line.at(0).toInteger()),
                             {},
                             line.at(1).toString(),
                             line.at(2).toString(),
                             line.at(3).toString(),
                             line.at(4).toString()});
    }
    show(decisions);
}

}  // namespace nuanxin::ui
