// SPDX-License-Identifier: GPL-3.0-or-later
// What a form holds before it is saved, kept outside history so that a crash loses nothing typed. Bodies are
// sealed: a half-typed identity number is as private as a saved one. A draft belongs to a user, a form and a
// record, and knows the form's edition it was typed in, so it is never offered on another form.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace nuanxin {

class Ledger;

struct Draft {
    QString form;       // "place"
    qint64 record = 0;  // 0 and below: of a new one, of which there may be several
    int formEdition = 1;
    QDateTime at;  // UTC
    QJsonObject body;
};

// Which one, without what it holds.
struct DraftKey {
    QString form;
    qint64 record = 0;
};

class Drafts {
public:
    explicit Drafts(Ledger& ledger) : m_ledger(ledger) {}
    void save(const Draft& draft);
    std::optional<Draft> find(const QString& form, qint64 record, int formEdition) const;
    std::vector<Draft> list() const;            // of this user, newest first
    qint64 nextNew(const QString& form) const;  // a record number no draft of a new one has yet
    void discard(const QString& form, qint64 record);

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
