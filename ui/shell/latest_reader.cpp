// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latest_reader.h"

#include "core/ledger/ledger.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

LatestReader::LatestReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::aboutToClose, this, &LatestReader::stop);
}

LatestReader::~LatestReader() {
    stop();
}

// The connection is given up with the thread, so that the ledger's lock can be.
void LatestReader::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_next = {};
        m_answered = m_asked = ++m_serial;  // what is interrupted here has failed for nobody
        if (m_reading != nullptr) {
            m_reading->interrupt();
        }
    }
    m_wake.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void LatestReader::ask(Question question) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop) {
            return;
        }
        m_asked = ++m_serial;
        m_next = std::move(question);
        if (m_reading != nullptr) {
            m_reading->interrupt();
        }
    }
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
    m_wake.notify_one();
}

void LatestReader::work() {
    std::unique_ptr<Ledger> ledger;
    for (;;) {
        Question question;
        int serial = 0;
        {
            std::unique_lock lock(m_mutex);
            m_reading = nullptr;
            m_wake.wait(lock, [this] { return m_stop || m_next; });
            if (m_stop) {
                return;
            }
            question = std::exchange(m_next, {});
            serial = m_serial;
            m_reading = ledger ? &ledger->database() : nullptr;
        }
        try {
            if (!ledger) {
                ledger = m_session.ledger().another();
                const std::lock_guard lock(m_mutex);
                if (serial != m_serial) {
                    continue;
                }
                m_reading = &ledger->database();
            }
            answer(*ledger, question, serial);
        } catch (...) {
            QMetaObject::invokeMethod(
                this,
                [this, serial, error = std::current_exception()] {
                    if (serial == m_asked) {
                        m_answered = serial;
                        Q_EMIT failed(error);
                    }
                },
                Qt::QueuedConnection);
        }
    }
}

// What was interrupted was interrupted for a newer question; that failure is nobody's business.
void LatestReader::answer(Ledger& ledger, const Question& question, int serial) {
    question(ledger, [this, serial](std::function<void()> take) {
        QMetaObject::invokeMethod(
            this,
            [this, serial, take = std::move(take)] {
                if (serial == m_asked) {
                    take();
                }
            },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(
        this,
        [this, serial] {
            if (serial == m_asked) {
                m_answered = serial;
                Q_EMIT answered();
            }
        },
        Qt::QueuedConnection);
}

}  // namespace nuanxin::ui
