// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_desk.h"

#include <QFileInfo>

#include "core/exchange/sheet_reader.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

ImportDesk::ImportDesk(Shell& shell) : QObject(&shell.session()), m_shell(shell) {
    connect(&shell.session(), &Session::closed, this, [this] {
        m_job = nullptr;  // the session has ended it
        m_busy = false;
        drop();
    });
}

ImportDesk* ImportDesk::of(Shell& shell) {
    auto* known = shell.session().findChild<ImportDesk*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new ImportDesk(shell);
}

void ImportDesk::step(const QString& title, Work work, std::function<void()> done,
                      std::function<void()> cancelled) {
    const auto wasCancelled = std::make_shared<bool>(false);
    LedgerJob job;
    job.title = title;
    job.work = [rehearsal = m_rehearsal, work = std::move(work), wasCancelled](Ledger& own,
                                                                               Progress& progress) {
        rehearsal->use(own);
        try {
            work(*rehearsal, progress);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Cancelled) {
                throw;
            }
            *wasCancelled = true;
        }
    };
    const auto over = [this] {
        m_job = nullptr;
        m_busy = false;
        m_rehearsal->use(m_shell.session().ledger());
    };
    job.done = [=, this] {
        over();
        if (!*wasCancelled) {
            done();
        } else if (cancelled) {
            cancelled();
        }
        Q_EMIT changed();
    };
    job.failed = [=, this](std::exception_ptr error) {
        over();
        if (cancelled) {
            cancelled();
        }
        Q_EMIT changed();
        m_shell.report(error);
    };
    job.context = this;
    m_busy = true;
    Q_EMIT changed();  // whoever looks at the rehearsal lets go of it
    m_job = m_shell.session().run(std::move(job));
    Q_EMIT changed();
}

void ImportDesk::open(const QStringList& paths, const ImportDescription& as) {
    if (isBusy() || paths.isEmpty()) {
        return;
    }
    m_lastPath = paths.front();
    if (!m_rehearsal) {
        m_paths.clear();
        m_rehearsal = std::make_shared<Rehearsal>(m_shell.session().ledger(), as);
    }
    struct Outcome {
        QStringList taken, refused;
    };
    const auto outcome = std::make_shared<Outcome>();
    const auto read = [paths, outcome](Rehearsal& rehearsal, Progress& progress) {
        const size_t before = rehearsal.sheets().size();
        try {
            for (const QString& path : paths) {
                const QString name = QFileInfo(path).fileName();
                try {
                    if (rehearsal.add(name, readWorkbook(path, {}, progress)) > 0) {
                        outcome->taken << path;
                    } else {
                        outcome->refused
                            << rehearsal.refusal(name, tr("请在“导入的是”里改选，再打开这个文件。"));
                    }
                } catch (const Error& error) {
                    if (error.kind() == ErrorKind::Cancelled) {
                        throw;
                    }
                    outcome->refused << explain(error).what;
                }
            }
            if (!outcome->taken.isEmpty()) {
                rehearsal.judge(progress);
            }
        } catch (...) {
            rehearsal.keepOnly(before);
            throw;
        }
    };
    const auto dropEmpty = [this] {
        if (m_rehearsal->sheets().empty()) {
            m_rehearsal.reset();
        }
    };
    step(
        tr("正在读取表格"), read,
        [=, this] {
            m_paths += outcome->taken;
            dropEmpty();
            if (!outcome->refused.isEmpty()) {
                Q_EMIT refused(outcome->refused);
            }
        },
        dropEmpty);
}

void ImportDesk::reopen(const ImportDescription& as) {
    const QStringList paths = m_paths;
    if (!isBusy()) {
        m_rehearsal.reset();
        open(paths, as);
    }
}

void ImportDesk::drop() {
    if (!isBusy()) {
        m_rehearsal.reset();
        m_paths.clear();
        Q_EMIT changed();
    }
}

void ImportDesk::judgeAgain() {
    if (rehearsal() != nullptr) {
        step(
            tr("台账有改动，正在重新判断"),
            [](Rehearsal& rehearsal, Progress& progress) { rehearsal.judge(progress); }, [] {});
    }
}

void ImportDesk::mapColumn(int sheet, int column, int field) {
    if (rehearsal() != nullptr) {
        step(
            tr("正在重新判断"),
            [=](Rehearsal& rehearsal, Progress& progress) {
                rehearsal.setColumn(sheet, column, field, progress);
            },
            [] {});
    }
}

// Quick, unless the ledger has changed in the meantime.
void ImportDesk::correction(const QString& title, const Work& work) {
    if (rehearsal() == nullptr) {
        return;
    }
    if (m_rehearsal->isStale()) {
        step(title, work, [] {});
    } else if (m_shell.attempt([&] { work(*m_rehearsal, Progress::none()); })) {
        Q_EMIT corrected();
    }
}

void ImportDesk::correct(int row, int column, const QString& text) {
    correction(tr("正在重新判断"), [=](Rehearsal& rehearsal, Progress& progress) {
        rehearsal.setCell(row, column, text, progress);
    });
}

void ImportDesk::decide(int row, RowDecision::Kind kind, const ShownCandidate& whom) {
    correction(tr("正在重新判断"), [=](Rehearsal& rehearsal, Progress& progress) {
        rehearsal.decide(row, kind, whom, progress);
    });
}

void ImportDesk::decide(const std::vector<int>& rows, RowDecision::Kind kind) {
    correction(tr("正在重新判断"),
               [=](Rehearsal& rehearsal, Progress& progress) { rehearsal.decide(rows, kind, progress); });
}

void ImportDesk::writeRemarks(int sheet, const QString& path) {
    if (rehearsal() != nullptr) {
        step(
            tr("正在写出带问题的表"),
            [=](Rehearsal& rehearsal, Progress&) { rehearsal.writeRemarks(sheet, path); },
            [=, this] { Q_EMIT remarksWritten(path); });
    }
}

void ImportDesk::commit() {
    if (rehearsal() == nullptr) {
        return;
    }
    const auto result = std::make_shared<ImportResult>();
    step(
        tr("正在导入"),
        [result](Rehearsal& rehearsal, Progress& progress) {
            result->entry = rehearsal.commit(progress);
            result->label = rehearsal.label();
            result->summary = rehearsal.summary();
        },
        [=, this] {
            m_rehearsal.reset();
            m_paths.clear();
            m_shell.session().readBackups();
            Q_EMIT committed(*result);
        });
}

}  // namespace nuanxin::ui
