// SPDX-License-Identifier: GPL-3.0-or-later
// Development files (发展党员) in the ledger. Everything here, reading included, needs Permission::Develop;
// the labels of changes name nobody, for all who may read see the history. Each verb is one labelled change;
// wrong input throws BadInput with a sentence.
#pragma once

#include <vector>

#include "core/branch/admission.h"
#include "core/branch/development_quota.h"
#include "core/branch/development_rule.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct DevelopmentQuery {
    OrganisationId organisation{};  // and all under it; invalid: all
    WorkerId worker{};              // invalid: all
    bool withStopped = true;
};

// A file as a board shows it.
struct DevelopmentRow {
    Development file;
    QString name, organisationName;
    DevelopmentJudgement judgement;
    Admission admission{};  // and whether the roster of members has it
};

class DevelopmentStore {
public:
    explicit DevelopmentStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Development> find(DevelopmentId id) const;
    std::vector<Development> list(const DevelopmentQuery& query = {}) const;  // by the order of entry
    // Judged by the shipped editions and the ledger's own calendar; by pinyin.
    std::vector<DevelopmentRow> rows(const DevelopmentQuery& query, const QDate& today) const;

    // An invalid id: a new file. Steps, reviews and extensions become those given; a step in which nothing
    // stands is no record.
    DevelopmentId save(const Development& file);
    DevelopmentId put(const Development& file);  // inside a Ledger::write() of the caller
    // One step of a file, or what is planned for it; the others stay.
    void record(DevelopmentId id, const StepRecord& step);
    void remove(DevelopmentId id);

private:
    void check(const Development& file) const;
    void putParts(const Development& file);
    Ledger& m_ledger;
};

// Yearly quotas (指导性计划) of organisations.
class QuotaStore {
public:
    explicit QuotaStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<DevelopmentQuota> list(int year) const;
    void save(const DevelopmentQuota& quota);  // in place of what was set for the organisation and year
    // Of the organisation and all under it. Where no quota is set the places are 0.
    QuotaUse use(OrganisationId organisation, int year) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
