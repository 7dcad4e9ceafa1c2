// SPDX-License-Identifier: GPL-3.0-or-later
// Reads for whoever types: one thread with a connection of its own that always works on the latest question.
// An older one is interrupted, and what it still finds is not delivered.
#pragma once

#include <QObject>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace nuanxin {
class Database;
class Ledger;
}  // namespace nuanxin

namespace nuanxin::ui {

class Session;

class LatestReader : public QObject {
    Q_OBJECT
public:
    // Hands over what is found, on the window's thread and in order; may be called several times.
    using Deliver = std::function<void(std::function<void()>)>;
    using Question = std::function<void(Ledger&, const Deliver&)>;

    explicit LatestReader(Session& session, QObject* parent = nullptr);
    ~LatestReader() override;
    void ask(Question question);
    bool isBusy() const { return m_asked != m_answered; }

Q_SIGNALS:
    void answered();  // the latest question, in full
    void failed(std::exception_ptr error);

private:
    void stop();
    void work();
    void answer(Ledger& ledger, const Question& question, int serial);

    Session& m_session;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Question m_next;                  // guarded
    Database* m_reading = nullptr;    // guarded; while a question is worked on
    int m_serial = 0;                 // guarded; of the latest question
    bool m_stop = false;              // guarded
    int m_asked = 0, m_answered = 0;  // of the window's thread
};

}  // namespace nuanxin::ui
