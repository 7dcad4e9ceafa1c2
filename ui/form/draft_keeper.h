// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what a form holds while it is being typed, so that a crash or a power cut loses two seconds at most.
// The form says how it turns into JSON and back; when it is opened again the draft is offered, never put in
// unasked. What is typed while a draft waits never takes its place: of new records each sitting has a draft
// of its own, and into the one draft of a saved record only the fields typed in are written.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/ledger/drafts.h"

namespace nuanxin::ui {

class Session;

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kSaveAfterMs = 2000;

    // form and edition as in Draft; `read` gives what the form holds now.
    DraftKeeper(Session& session, QString form, int edition, std::function<QJsonObject()> read,
                QObject* parent);
    ~DraftKeeper() override;

    // record: as the form shows it by now; 0: a new one. What was waiting for the record before is saved
    // first.
    void begin(qint64 record);
    std::optional<Draft> offered() const;  // the newest left from an earlier time, for the record begun
    void offerFirst(qint64 record);        // of a new one: its draft of that number before newer ones
    int more() const;                      // others of new records besides the one offered
    std::optional<Draft> take();           // goes on with the one offered; what was typed instead is kept
    void drop();                           // gives up the one offered, and no other
    void touched();                        // the form was edited
    void saveNow();
    void discard();  // what was typed was saved for good, or given up

Q_SIGNALS:
    void saved();
    void failed(std::exception_ptr error);  // typing goes on; the form should say that the draft is not safe

private:
    std::vector<Draft> left() const;  // in the order in which they are offered
    QJsonObject body() const;

    Session& m_session;
    QString m_form;
    int m_edition;
    qint64 m_record = 0;
    std::optional<qint64> m_key;     // under which this sitting's draft is kept; none yet for a new record
    qint64 m_first = 1;              // of a new record; 1: none
    std::optional<Draft> m_waiting;  // of a saved record, neither taken nor dropped yet
    QJsonObject m_untouched;         // what the form held when the record was begun
    std::function<QJsonObject()> m_read;
    QTimer m_timer;
};

}  // namespace nuanxin::ui
