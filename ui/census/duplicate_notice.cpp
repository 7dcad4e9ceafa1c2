// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/duplicate_notice.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "core/text/identity_number.h"
#include "core/text/name.h"
#include "core/text/phone.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

constexpr size_t kMostShown = 3;

// What is only half typed is like nobody's.
PersonFacts factsTyped(const Worker& worker) {
    PersonFacts facts = factsOf(worker);
    facts.name = text::cleanName(worker.name).name;
    const auto kind = text::identityKindFromCode(worker.documentKind);
    const text::IdentityNumber number =
        text::parseIdentity(facts.identity, kind.value_or(text::IdentityKind::ResidentId));
    facts.identity = number.usable() ? number.value : QString();
    facts.phone = text::normalisePhone(facts.phone);
    return facts;
}

bool isStrong(DuplicateReason reason) {
    return reason == DuplicateReason::SameIdentity || reason == DuplicateReason::SameNameAndPhone;
}

QString describe(const WorkerRow& row, const std::vector<DuplicateReason>& reasons) {
    QStringList parts{row.name, row.site.isEmpty() ? row.employer : row.site, row.phone,
                      workerStateName(row.state)};
    parts.removeAll(QString());
    return DuplicateNotice::tr("%1：%2").arg(parts.join(DuplicateNotice::tr("，")),
                                             duplicateReasonTexts(reasons).join(DuplicateNotice::tr("；")));
}

}  // namespace

DuplicateNotice::DuplicateNotice(Shell& shell, std::function<Worker()> typed, QWidget* parent)
    : QFrame(parent), m_shell(shell), m_typed(std::move(typed)), m_column(new QVBoxLayout(this)) {
    setProperty("kind", QStringLiteral("notice"));
    m_column->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium),
                                 px(space::kSmall));
    m_wait.setSingleShot(true);
    m_wait.setInterval(kLookAfterMs);
    connect(&m_wait, &QTimer::timeout, this, [this] { m_shell.attempt([this] { look(); }); });
    hide();
}

void DuplicateNotice::begin() {
    m_wait.stop();
    m_found.clear();
    m_different.clear();
    hide();
}

void DuplicateNotice::touched() {
    m_wait.start();
}

std::vector<WorkerLookup::Candidate> DuplicateNotice::candidates() const {
    const Worker worker = m_typed();
    const PersonFacts facts = factsTyped(worker);
    Ledger& ledger = m_shell.session().ledger();
    const WorkerLookup lookup(ledger);
    std::vector<WorkerLookup::Candidate> found = lookup.candidates(facts);
    // At a door a name is typed first: whoever of that name is on the site's list is meant, most likely.
    for (const WorkerId id : facts.site.isValid() ? lookup.byName(facts.name) : std::vector<WorkerId>()) {
        const auto known = WorkerStore(ledger).find(id);
        const bool isListed = std::ranges::find(found, id, &WorkerLookup::Candidate::id) != found.end();
        if (!isListed && known && known->site == facts.site && facts.identity.isEmpty()) {
            found.push_back({id, {DuplicateReason::SameName}});
        }
    }
    std::erase_if(found, [&](const WorkerLookup::Candidate& candidate) {
        return candidate.id == worker.id ||
               std::ranges::find(m_different, candidate.id, &WorkerEntry::Different::other) !=
                   m_different.end();
    });
    return found;
}

void DuplicateNotice::look() {
    m_wait.stop();
    m_found = m_typed().id.isValid() ? std::vector<WorkerLookup::Candidate>() : candidates();
    showLines();
}

void DuplicateNotice::showLines() {
    delete std::exchange(m_lines, nullptr);
    setVisible(!m_found.empty());
    if (m_found.empty()) {
        return;
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(label(tr("名册里可能已有这个人"), Type::Section, Tint::Muted));
    const WorkerRoll roll(m_shell.session().ledger());
    for (size_t i = 0; i < m_found.size() && i < kMostShown; ++i) {
        const auto rows = roll.rows({m_found[i].id});
        if (rows.empty()) {
            continue;
        }
        column->addWidget(wrappedLabel(describe(rows.front(), m_found[i].reasons)));
        auto* choices = new QHBoxLayout;
        choices->setSpacing(px(space::kSmall));
        QPushButton* sameOne = linkButton(tr("是同一人，打开"));
        QPushButton* another = linkButton(tr("不是，另一个人"));
        choices->addWidget(sameOne);
        if (i == 0) {
            choices->addWidget(keyCap(QStringLiteral("F2")));
        }
        choices->addSpacing(px(space::kSmall));
        choices->addWidget(another);
        if (i == 0) {
            choices->addWidget(keyCap(QStringLiteral("F3")));
        }
        choices->addStretch(1);
        column->addLayout(choices);
        // Queued: the line goes away together with its button.
        const WorkerLookup::Candidate candidate = m_found[i];
        connect(
            sameOne, &QPushButton::clicked, this, [this, candidate] { Q_EMIT same(candidate.id); },
            Qt::QueuedConnection);
        connect(
            another, &QPushButton::clicked, this, [this, candidate] { sayDifferent(candidate); },
            Qt::QueuedConnection);
    }
    m_column->addWidget(m_lines);
}

bool DuplicateNotice::isPressing() const {
    return std::ranges::any_of(m_found, [](const WorkerLookup::Candidate& candidate) {
        return std::ranges::any_of(candidate.reasons, isStrong);
    });
}

void DuplicateNotice::decideFirst(bool isSame) {
    if (m_found.empty()) {
        return;
    }
    const WorkerLookup::Candidate first = m_found.front();
    if (isSame) {
        Q_EMIT same(first.id);
    } else {
        sayDifferent(first);
    }
}

void DuplicateNotice::sayDifferent(const WorkerLookup::Candidate& candidate) {
    m_different.push_back({candidate.id, candidate.reasons});
    look();
}

}  // namespace nuanxin::ui
