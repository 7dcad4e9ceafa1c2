// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/draft_keeper.h"

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
}

std::optional<Draft> DraftKeeper::offered() const {
    return m_session.isOpen() ? Drafts(m_session.ledger()).find(m_form, m_record, m_edition) : std::nullopt;
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
        draft.record = m_record;
        draft.formEdition = m_edition;
        draft.at = QDateTime::currentDateTimeUtc();
        draft.body = m_read();
        Drafts(m_session.ledger()).save(draft);
        Q_EMIT saved();
    } catch (...) {
        Q_EMIT failed(std::current_exception());
    }
}

void DraftKeeper::discard() {
    m_timer.stop();
    if (m_session.isOpen()) {
        Drafts(m_session.ledger()).discard(m_form, m_record);
    }
}

}  // namespace nuanxin::ui
