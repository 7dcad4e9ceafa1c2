// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of a form holds which member of a record. What was shown is remembered, so that only what the
// user changed is taken, counted and marked.
#pragma once

#include <QJsonObject>
#include <vector>

#include "ui/form/field_value.h"
#include "ui/form/labelled_field.h"

namespace nuanxin::ui {

template <class Record>
class RecordParts {
public:
    void add(LabelledField* field, const QString& key, std::function<QString(const Record&)> read,
             std::function<void(Record&, const QString&)> write) {
        m_parts.push_back({field, key, std::move(read), std::move(write), draftOf(field->control())});
    }
    void add(LabelledField* field, const QString& key, QString Record::*member) {
        add(
            field, key, [member](const Record& record) { return record.*member; },
            [member](Record& record, const QString& value) { record.*member = value; });
    }
    template <class Id>
    void addId(LabelledField* field, const QString& key, Id Record::*member) {
        add(
            field, key,
            [member](const Record& record) {
                return (record.*member).isValid() ? QString::number((record.*member).value()) : QString();
            },
            [member](Record& record, const QString& value) { record.*member = Id(value.toLongLong()); });
    }

    template <class Sealed>
    void addSealed(LabelledField* field, const QString& key, Sealed Record::*member) {
        add(
            field, key, [member](const Record& record) { return (record.*member).masked; },
            [member](Record& record, const QString& value) { (record.*member).plain = value; });
    }

    void show(const Record& record) {
        m_shown = record;
        for (Part& part : m_parts) {
            setValue(part.field->control(), part.read(record));
            part.asShown = draftOf(part.field->control());
            part.field->showProblem({});
        }
        mark(false);
    }
    const Record& shown() const { return m_shown; }
    // What was shown with what the user made of it, or the changes alone put on a record read anew.
    Record value() const { return onto(m_shown); }
    Record onto(Record record) const {
        for (const Part& part : m_parts) {
            if (differs(part)) {
                part.write(record, valueOf(part.field->control()));
            }
        }
        return record;
    }
    int changes() const {
        int count = 0;
        for (const Part& part : m_parts) {
            count += differs(part) ? 1 : 0;
        }
        return count;
    }
    void mark(bool marks) {
        for (const Part& part : m_parts) {
            part.field->setChanged(marks && differs(part));
        }
    }
    LabelledField* field(const QString& key) const {
        for (const Part& part : m_parts) {
            if (part.key == key) {
                return part.field;
            }
        }
        return nullptr;
    }

    QJsonObject draft() const {
        QJsonObject draft;
        for (const Part& part : m_parts) {
            draft.insert(part.key, draftOf(part.field->control()));
        }
        return draft;
    }
    QJsonObject changedDraft() const {  // of the fields that the user changed
        QJsonObject draft;
        for (const Part& part : m_parts) {
            if (differs(part)) {
                draft.insert(part.key, draftOf(part.field->control()));
            }
        }
        return draft;
    }
    void putDraft(const QJsonObject& draft) {  // fields it does not speak of stay as they are
        for (const Part& part : m_parts) {
            if (draft.contains(part.key)) {
                ui::putDraft(part.field->control(), draft.value(part.key));
            }
        }
    }

private:
    struct Part {
        LabelledField* field;
        QString key;
        std::function<QString(const Record&)> read;
        std::function<void(Record&, const QString&)> write;
        QJsonValue asShown = {};
    };
    // Also what is only half typed, and has no value yet.
    static bool differs(const Part& part) { return draftOf(part.field->control()) != part.asShown; }

    std::vector<Part> m_parts;
    Record m_shown;
};

}  // namespace nuanxin::ui
