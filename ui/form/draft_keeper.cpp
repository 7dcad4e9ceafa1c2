// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/draft_keeper.h"

#include <algorithm>

#include "ui/shell/session.h"

namespace nuanxin::ui {

DraftKeeper::DraftKeeper(Session& session, QString form, int edition, std::function<QJsonObject()> read,
                         QObject* parent)
    : QObject(parent),
      m_session(session),
      m_form(std::move(form)),
      m_edition(edition),
      m_read(std::move(read)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&session, &Session::aboutToClose, this, [this] {
        if (m_timer.isActive()) {
            saveNow();
        }
    });
}

// The form's fields may already be gone here, so nothing is read: whoever closes a form calls saveNow() or
// discard().
DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::begin(qint64 record) {
    if (m_timer.isActive()) {
        saveNow();
    }
    m_record = record;
    m_key = record == 0 ? std::nullopt : std::optional(record);
    m_waiting.reset();
    m_first = 1;
    m_untouched = m_read();
    if (record != 0 && m_session.isOpen()) {
        m_waiting = Drafts(m_session.ledger()).find(m_form, record, m_edition);
    }
}

std::vector<Draft> DraftKeeper::left() const {
    if (m_record != 0) {
        return m_waiting ? std::vector{*m_waiting} : std::vector<Draft>();
    }
    std::vector<Draft> drafts;
    if (m_session.isOpen()) {
        drafts = Drafts(m_session.ledger()).list();
    }
    std::erase_if(drafts, [this](const Draft& draft) {
        return draft.form != m_form || draft.formEdition != m_edition || draft.record > 0 ||
               draft.record == m_key;
    });
    std::ranges::stable_partition(drafts, [this](const Draft& draft) { return draft.record == m_first; });
    return drafts;
}

void DraftKeeper::offerFirst(qint64 record) {
    m_first = record;
}

std::optional<Draft> DraftKeeper::offered() const {
    const std::vector<Draft> drafts = left();
    return drafts.empty() ? std::nullopt : std::optional(drafts.front());
}

int DraftKeeper::more() const {
    return qMax(0, static_cast<int>(left().size()) - 1);
}

std::optional<Draft> DraftKeeper::take() {
    std::optional<Draft> taken = offered();
    if (taken) {
        if (m_waiting) {
            taken->body = body();
        } else if (m_timer.isActive()) {
            saveNow();
        }
        m_key = taken->record;
        m_waiting.reset();
    }
    return taken;
}

void DraftKeeper::drop() {
    if (const auto draft = offered()) {
        Drafts(m_session.ledger()).discard(m_form, draft->record);
        m_waiting.reset();
        if (m_read() != m_untouched) {
            touched();
        }
    }
}

void DraftKeeper::touched() {
    m_timer.start();
}

void DraftKeeper::saveNow() {
    m_timer.stop();
    if (!m_session.isOpen()) {
        return;
    }
    try {
        Draft draft;
        draft.form = m_form;
        draft.record = m_key ? *m_key : Drafts(m_session.ledger()).nextNew(m_form);
        draft.formEdition = m_edition;
        draft.at = QDateTime::currentDateTimeUtc();
        draft.body = body();
        Drafts(m_session.ledger()).save(draft);
        m_key = draft.record;
        Q_EMIT saved();
    } catch (...) {
        Q_EMIT failed(std::current_exception());
    }
}

// The fields typed in, over those of the draft that waits.
QJsonObject DraftKeeper::body() const {
    const QJsonObject typed = m_read();
    if (!m_waiting) {
        return typed;
    }
    QJsonObject all = m_waiting->body;
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        if (field.value() != m_untouched.value(field.key())) {
            all[field.key()] = field.value();
        }
    }
    return all;
}

void DraftKeeper::discard() {
    m_timer.stop();
    if (!m_session.isOpen() || !m_key) {
        return;
    }
    Drafts drafts(m_session.ledger());
    if (m_waiting) {
        drafts.save(*m_waiting);
    } else {
        drafts.discard(m_form, *m_key);
    }
}

}  // namespace nuanxin::ui
