// SPDX-License-Identifier: GPL-3.0-or-later
// Small dated records that belong to an organisation or a member (posts, terms, relationships…): a line each,
// ended with one press, put right or deleted. What is alike in all of them; a subject says what its fields
// are, how a line reads and how it is stored.
#pragma once

#include <QDate>
#include <QPushButton>
#include <algorithm>

#include "core/ledger/error.h"
#include "ui/form/form_grid.h"
#include "ui/form/record_lines.h"
#include "ui/form/record_parts.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

// 2023-06 起; 2023-06 至 2025-06; 至 2025-06; empty where neither is known.
QString spanText(const QString& from, const QString& until);
QString joinedText(QStringList parts);  // with · between; empty ones are left out
QPushButton* endButton();
QPushButton* changeButton();
QPushButton* removeButton();
bool hasEnded(const QString& until);  // by today

template <class Part>
class PartLines : public RecordLines {
public:
    void save() override {
        if (!grid()->validate()) {
            return;
        }
        try {
            put(m_parts.value());
            closeForm();
            changed(m_said.kept);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::BadInput) {
                problemField()->showProblem(error.subject());
            } else {
                shell().report(std::current_exception());
            }
        }
    }

protected:
    struct Said {
        QString kept, removed;
    };
    // `endKey`: of the field that says until when; empty: there is none.
    PartLines(Shell& shell, const Words& words, Said said, QString endKey, QWidget* parent)
        : RecordLines(shell, words, parent, Permission::Manage),
          m_said(std::move(said)),
          m_endKey(std::move(endKey)) {}

    virtual QString wordsOf(const Part& part) const = 0;
    virtual QString endOf(const Part& part) const = 0;  // ISO; empty: it holds still
    virtual Tint tintOf(const Part& part) const { return hasEnded(endOf(part)) ? Tint::Muted : Tint::Text; }
    virtual bool mayEnd(const Part& part) const { return endOf(part).isEmpty(); }
    virtual bool mayChange(const Part&) const { return true; }
    virtual void put(const Part& part) = 0;  // both may throw
    virtual void drop(const Part& part) = 0;

    Ledger& ledger() const { return shell().session().ledger(); }
    RecordParts<Part>& parts() { return m_parts; }

    // What has ended comes after what holds.
    void showParts(std::vector<Part> all) {
        std::ranges::stable_partition(all, [this](const Part& part) { return !hasEnded(endOf(part)); });
        std::vector<QWidget*> lines;
        for (const Part& part : all) {
            lines.push_back(lineOf(part));
        }
        showLines(lines);
    }
    virtual void edit(const Part& part) {
        m_parts.show(part);
        openForm();
    }

private:
    LabelledField* problemField() const {
        LabelledField* end = m_endKey.isEmpty() ? nullptr : m_parts.field(m_endKey);
        return end == nullptr ? grid()->fields().front() : end;
    }
    QWidget* lineOf(const Part& part) {
        std::vector<QPushButton*> buttons;
        if (ledger().may(Permission::Manage)) {
            if (!m_endKey.isEmpty() && mayEnd(part)) {
                buttons.push_back(endButton());
                connect(buttons.back(), &QPushButton::clicked, this, [this, part] { end(part); });
            }
            if (mayChange(part)) {
                buttons.push_back(changeButton());
                connect(buttons.back(), &QPushButton::clicked, this, [this, part] { edit(part); });
            }
            buttons.push_back(removeButton());
            connect(buttons.back(), &QPushButton::clicked, this, [this, part] { remove(part); });
        }
        return line(wordsOf(part), tintOf(part), buttons);
    }
    // Today, unless another day is typed over it.
    void end(const Part& part) {
        edit(part);
        auto* until = m_parts.field(m_endKey)->control();
        setValue(until, QDate::currentDate().toString(Qt::ISODate));
        until->setFocus();
    }
    void remove(const Part& part) {
        if (shell().attempt([&] { drop(part); })) {
            changed(m_said.removed);
        }
    }

    Said m_said;
    QString m_endKey;
    RecordParts<Part> m_parts;
};

}  // namespace nuanxin::ui
