// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with those who are selected in the roll.
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "core/census/worker_store.h"
#include "ui/census/bulk_edit_dialog.h"
#include "ui/census/export_dialog.h"
#include "ui/census/roll_model.h"
#include "ui/census/roll_page.h"
#include "ui/census/worker_form.h"
#include "ui/shell/action_table.h"
#include "ui/shell/confirm.h"
#include "ui/shell/session.h"
#include "ui/table/cell_text.h"
#include "ui/table/cells_text.h"
#include "ui/table/ledger_table.h"
#include "ui/table/views_button.h"

namespace nuanxin::ui {

namespace {

constexpr qint64 kMostCopied = 20'000;
constexpr size_t kManyRemoved = 100;  // beyond these somebody is asked first

}  // namespace

bool RollPage::canPerform(Command command) const {
    const bool any = m_table->selectionModel() != nullptr && m_table->selectionModel()->hasSelection();
    switch (command) {
        case Command::New:
            return true;
        case Command::Save:
            return m_record->isOpen();
        case Command::Open:
            return m_table->currentId() != 0;
        case Command::Delete:
        case Command::BulkEdit:
        case Command::MarkToVerify:
        case Command::MarkVerified:
        case Command::Paste:
        case Command::Copy:
        case Command::CopyWithHeads:
            return any;
        case Command::Views:
            return true;
        case Command::ExportTable:
            return m_whole;
        default:
            return Page::canPerform(command);
    }
}

void RollPage::perform(Command command) {
    switch (command) {
        case Command::New:
            Q_EMIT newRecord();
            break;
        case Command::Save:
            m_record->save();
            break;
        case Command::Open:
            Q_EMIT openRecord(WorkerId(m_table->currentId()));
            m_record->focusFirst();
            break;
        case Command::Delete:
            remove();
            break;
        case Command::BulkEdit:
            bulkEdit();
            break;
        case Command::MarkToVerify:
        case Command::MarkVerified:
            mark(command == Command::MarkToVerify);
            break;
        case Command::Paste:
            paste();
            break;
        case Command::Copy:
        case Command::CopyWithHeads:
            if (m_table->selectedCount() > kMostCopied) {
                shell().toast(tr("选中的太多，请用导出。"));
            } else {
                m_table->copySelection(command == Command::CopyWithHeads);
            }
            break;
        case Command::Views:
            m_views->showMenu();
            break;
        case Command::ExportTable:
            exportTable();
            break;
        default:
            Page::perform(command);
    }
}

void RollPage::showMenu(const QPoint& where) {
    if (!m_table->indexAt(where).isValid()) {
        return;
    }
    QMenu menu(this);
    const auto add = [this, &menu](Command command) { menu.addAction(shell().actions().action(command)); };
    add(Command::Open);
    menu.addSeparator();
    add(Command::Copy);
    add(Command::CopyWithHeads);
    if (m_mayChange) {
        add(Command::Paste);
        menu.addSeparator();
        add(Command::BulkEdit);
        add(Command::MarkToVerify);
        add(Command::MarkVerified);
    }
    menu.addSeparator();
    add(Command::ExportTable);
    if (m_mayChange) {
        menu.addSeparator();
        add(Command::Delete);
    }
    menu.exec(m_table->viewport()->mapToGlobal(where));
}

std::vector<WorkerId> RollPage::selected() const {
    std::vector<WorkerId> ids;
    for (const qint64 id : m_table->selectedIds()) {
        ids.emplace_back(id);
    }
    return ids;
}

// Away from the window's thread: thousands may be selected.
void RollPage::change(const QString& title, const QString& said,
                      std::function<HistoryId(Ledger&, const std::vector<WorkerId>&)> work) {
    auto entry = std::make_shared<HistoryId>();
    session().run({title,
                   [ids = selected(), entry, work = std::move(work)](Ledger& ledger, Progress&) {
                       *entry = work(ledger, ids);
                   },
                   [this, entry, said] { shell().offerUndo(said, *entry); },
                   {},
                   this,
                   false});
}

void RollPage::mark(bool toVerify) {
    const int count = static_cast<int>(m_table->selectedCount());
    if (count > 0) {
        change(tr("正在修改"),
               toVerify ? tr("已把 %n 人标为待核", nullptr, count) : tr("已取消 %n 人的待核", nullptr, count),
               [toVerify, what = tr("待核")](Ledger& ledger, const std::vector<WorkerId>& ids) {
                   return WorkerStore(ledger).change(
                       ids, what, [toVerify](Worker& worker) { worker.toVerify = toVerify; });
               });
    }
}

void RollPage::remove() {
    const auto count = static_cast<size_t>(m_table->selectedCount());
    const auto go = [this, count] {
        change(
            tr("正在删除"), tr("已删除 %n 人", nullptr, static_cast<int>(count)),
            [](Ledger& ledger, const std::vector<WorkerId>& ids) { return WorkerStore(ledger).remove(ids); });
    };
    if (count > kManyRemoved) {
        confirm(this, tr("删除选中的 %1 人吗？").arg(countText(static_cast<qint64>(count))),
                tr("他们的走访、身份和待核问题一并删除。删除后可以撤销。"), tr("删除"), go);
    } else if (count > 0) {
        go();
    }
}

void RollPage::bulkEdit() {
    if (m_table->selectedCount() > BulkEditDialog::kMostWorkers) {
        shell().toast(
            tr("一次最多修改 %1 人，请缩小范围分几次改。").arg(countText(BulkEditDialog::kMostWorkers)));
        return;
    }
    (new BulkEditDialog(shell(), selected(), RollModel::columnAt(qMax(0, m_table->currentIndex().column()))))
        ->open();
}

// As in a spreadsheet: from the current cell to the right and down. One line goes to everybody selected; as
// many lines as are selected go one to each; with one person selected they go to him and those below.
void RollPage::paste() {
    const CellRows cells = cellsFrom(QGuiApplication::clipboard()->text());
    QList<qint64> ids = m_table->selectedIds();
    const int current = m_table->currentIndex().column();
    if (cells.empty() || ids.isEmpty() || current < 0) {
        shell().toast(tr("剪贴板里没有单元格。"));
        return;
    }
    const auto lines = static_cast<qsizetype>(cells.size());
    if (ids.size() == 1) {
        const int first = m_model->rowOf(ids.front());
        for (int row = first + 1; row < m_model->rowCount() && ids.size() < lines; ++row) {
            ids << m_model->idAt(row);
        }
    }
    const bool fits = lines == 1 || lines == ids.size();
    if (!fits || ids.size() > BulkEditDialog::kMostWorkers) {
        shell().toast(
            tr("剪贴板有 %1 行，选中了 %2 人，对不上；请选中一人或同样多的人。").arg(lines).arg(ids.size()));
        return;
    }
    std::vector<CellEdit> edits;
    for (qsizetype line = 0; line < ids.size(); ++line) {
        const QStringList& row = cells[static_cast<size_t>(lines == 1 ? 0 : line)];
        for (int cell = 0; cell < row.size(); ++cell) {
            if (const int column = m_table->shownColumnFrom(current, cell); column >= 0) {
                edits.push_back({WorkerId(ids[line]), RollModel::columnAt(column), row[cell]});
            }
        }
    }
    (new BulkEditDialog(shell(), std::move(edits)))->open();
}

void RollPage::exportTable() {
    if (m_model->rowCount() == 0) {
        shell().toast(m_view.narrows() ? tr("没有符合条件的人，没有可导出的。")
                                       : tr("名册还是空的，没有可导出的。"));
        return;
    }
    ExportDialog::Offer offer;
    for (const qint64 id : m_model->ids()) {
        offer.listed.emplace_back(id);
    }
    offer.selected = selected();
    for (const QString& key : m_table->shownColumns()) {
        offer.shown.push_back(*rollColumnFrom(key));
    }
    offer.narrowed = m_view.narrows();
    (new ExportDialog(shell(), std::move(offer)))->open();
}

}  // namespace nuanxin::ui
