// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/home_page.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/history.h"
#include "ui/shell/card_row.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/status_bar.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kRecentChanges = 12, kPageSize = 200, kMostFigures = 5;
constexpr int kLeastChangesWidth = 340;
constexpr size_t kMostDrafts = 4;

// Where a form of this name (Draft::form) stands.
struct DraftPage {
    const char *form, *page;
};
constexpr DraftPage kDraftPages[] = {{"worker", "workers"},
                                     {"quick_entry", "quick"},
                                     {"place", "places"},
                                     {"employer", "workplaces"},
                                     {"site", "workplaces"}};

QString pageOf(const Draft& draft) {
    const auto* found = std::ranges::find_if(
        kDraftPages, [&](const DraftPage& each) { return draft.form == QLatin1String(each.form); });
    return found == std::end(kDraftPages) ? QString() : QLatin1String(found->page);
}

void clear(QLayout* layout) {
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();  // a link in it may be what was just clicked
        }
    }
}

qint64 changesOn(const QDate& day, Ledger& ledger) {
    const History history(ledger);
    qint64 found = 0;
    HistoryId before;
    while (true) {
        const std::vector<HistoryEntry> page = history.list(kPageSize, before);
        for (const HistoryEntry& entry : page) {
            if (entry.at.toLocalTime().date() < day) {
                return found;
            }
            ++found;
        }
        if (page.size() < kPageSize) {
            return found;
        }
        before = page.back().id;
    }
}

QFrame* figureCard(const QString& head, const QString& figure, const QString& note, Tint tint) {
    QFrame* box = card();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    column->setSpacing(px(2));
    column->addWidget(label(head, Type::Body, Tint::Muted));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    row->addWidget(label(figure, Type::Figure), 0, Qt::AlignBaseline);
    row->addWidget(label(note, Type::Table, tint), 1, Qt::AlignBaseline);
    column->addLayout(row);
    return box;
}

}  // namespace

HomePage::HomePage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_figures(new CardRow),
      m_stepsCard(card()),
      m_steps(new QVBoxLayout(m_stepsCard)),
      m_changes(nullptr) {
    follow(header()->setPrimary(textOf(Command::BackUp)), shell.actions().action(Command::BackUp));
    m_steps->setContentsMargins(px(18), px(14), px(18), px(14));
    m_steps->setSpacing(px(space::kSmall));
    QFrame* changes = card();
    m_changes = new QVBoxLayout(changes);
    m_changes->setContentsMargins(px(18), px(14), px(18), px(14));
    m_changes->setSpacing(px(space::kTiny));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_figures);
    auto* row = new CardRow;
    row->add(m_stepsCard, 3, kLeastChangesWidth);
    row->add(changes, 2, kLeastChangesWidth);
    column->addWidget(row, 1);
    setScrollingBody(body);
    connect(&session(), &Session::backupChanged, this, [this] {
        showFigures();
        showSteps();
    });
}

void HomePage::refresh() {
    const Office office = session().ledger().office();
    const QDate today = QDate::currentDate();
    header()->setTitle(office.name);
    header()->setSummary(
        tr("%1 · %2级台账")
            .arg(QLocale().toString(today, tr("M 月 d 日 dddd")), officeLevelName(office.level)));
    showFigures();
    showSteps();
    showChanges();
}

// Drafts come and go without a change of the ledger.
void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (session().isOpen() && !event->spontaneous()) {
        shell().attempt([this] { showSteps(); });
    }
}

void HomePage::showFigures() {
    m_figures->clear();
    Ledger& ledger = session().ledger();
    int shown = 0;
    for (const PageEntry& page : shell().pages()) {
        const auto count = page.group == PageGroup::Subject && page.count ? page.count(ledger) : std::nullopt;
        if (count && shown++ < kMostFigures - 3) {
            m_figures->add(figureCard(page.title(), QLocale().toString(*count), {}, Tint::Muted));
        }
    }
    const QDate today = QDate::currentDate();
    m_figures->add(figureCard(tr("今天的改动"), QLocale().toString(changesOn(today, ledger)),
                              tr("累计 %1 项").arg(QLocale().toString(History(ledger).count())),
                              Tint::Muted));
    const auto& backup = session().lastBackup();
    m_figures->add(figureCard(tr("最近备份"), backup ? whenInWords(backup->at, today) : tr("没有"),
                              backup ? tr("已验证") : tr("请先做一次备份"),
                              backup ? Tint::Good : Tint::Warning));
    m_figures->add(figureCard(tr("台账文件"), sizeText(QFileInfo(ledger.path()).size()), tr("格式已是最新"),
                              Tint::Muted));
}

// What this user typed and never saved, where it can be gone on with.
std::vector<Draft> HomePage::draftsToShow() {
    std::vector<Draft> drafts = Drafts(session().ledger()).list();
    std::erase_if(drafts, [this](const Draft& draft) {
        const QString page = pageOf(draft);
        return page.isEmpty() || !shell().hasPage(page);
    });
    drafts.resize(std::min(drafts.size(), kMostDrafts));
    return drafts;
}

void HomePage::showSteps() {
    clear(m_steps);
    m_steps->addWidget(sectionHead(tr("先做这几件事")));
    int open = 0;
    const auto add = [this, &open](const QString& title, const QString& why, bool done,
                                   std::function<void()> go) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, px(space::kTiny), 0, px(space::kTiny));
        row->setSpacing(px(space::kMedium));
        auto* mark = new QLabel;
        mark->setPixmap(icon(done ? Icon::Good : Icon::Right, done ? Tint::Good : Tint::Accent)
                            .pixmap(QSize(px(18), px(18)), devicePixelRatioF()));
        row->addWidget(mark);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(label(title));
        QLabel* reason = label(why, Type::Small, Tint::Muted);
        reason->setWordWrap(true);
        words->addWidget(reason);
        row->addLayout(words, 1);
        if (!done) {
            QPushButton* link = linkButton(tr("去办"));
            link->setAccessibleName(title);
            connect(link, &QPushButton::clicked, this, std::move(go));
            row->addWidget(link);
        }
        open += done ? 0 : 1;
        m_steps->addWidget(line);
    };
    const auto addPage = [this, &add](const QString& id, const QString& title, const QString& why,
                                      qint64 enough) {
        const auto page = std::ranges::find(shell().pages(), id, &PageEntry::id);
        if (page != shell().pages().end() && page->count &&
            (!page->needs || session().ledger().may(*page->needs))) {
            if (const auto count = page->count(session().ledger())) {
                add(title, why, *count >= enough, [this, id] { shell().goTo(id); });
            }
        }
    };
    for (const Draft& draft : draftsToShow()) {
        const QString name =
            draft.record > 0 ? History(session().ledger()).nameOf(draft.form, draft.record) : QString();
        const QString title = draft.form == u"quick_entry" ? tr("快速登记里有一个人没有登记完")
                              : name.isEmpty() ? tr("有没保存的草稿：新建%1").arg(tableNoun(draft.form))
                                               : tr("有没保存的草稿：%1").arg(name);
        add(title, tr("%1 填的，还没有保存。").arg(whenInWords(draft.at.toLocalTime(), QDate::currentDate())),
            false, [this, page = pageOf(draft), record = draft.record] {
                shell().goTo(page, page == u"quick" ? QVariant() : QVariant(record));
            });
    }
    addPage(QStringLiteral("places"), tr("建立区划"),
            tr("街道、社区和网格是一切登记的归属，先建到社区一级。"), 1);
    addPage(QStringLiteral("users"), tr("添加使用人"), tr("每人一个账户，改动和查看才分得清是谁。"), 2);
    if (session().ledger().may(Permission::Backup)) {
        add(tr("做一次备份"), tr("以后每天第一次打开时自动备份，并当场验证。"),
            session().lastBackup().has_value(),
            [this] { shell().actions().action(Command::BackUp)->trigger(); });
    }
    m_steps->addStretch(1);
    m_stepsCard->setVisible(open > 0);
}

void HomePage::showChanges() {
    clear(m_changes);
    m_changes->addWidget(sectionHead(tr("最近的改动")));
    const Ledger& ledger = session().ledger();
    const std::vector<HistoryEntry> entries = History(session().ledger()).list(kRecentChanges);
    for (const HistoryEntry& entry : entries) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(space::kMedium));
        row->addWidget(
            label(whenInWords(entry.at.toLocalTime(), QDate::currentDate()), Type::Table, Tint::Muted));
        row->addWidget(label(entry.user, Type::Table, Tint::Muted));
        QLabel* what = elidedLabel(entry.label, Type::Table, entry.undone ? Tint::Muted : Tint::Text);
        what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        row->addWidget(what);
        if (entry.undone) {
            row->addWidget(label(tr("已撤销"), Type::Table, Tint::Muted));
        } else if (const bool own = entry.user == ledger.user().name;
                   entry.kind == EntryKind::Change &&
                   ledger.may(own ? Permission::Register : Permission::Manage)) {
            QPushButton* link = linkButton(tr("撤销"));
            link->setAccessibleName(tr("撤销：%1").arg(entry.label));
            connect(link, &QPushButton::clicked, this, [this, id = entry.id] { shell().undo(id); });
            row->addWidget(link);
        }
        row->addStretch(1);
        line->setFixedHeight(px(26));
        m_changes->addWidget(line);
    }
    if (entries.empty()) {
        m_changes->addWidget(
            wrappedLabel(tr("还没有改动。以后每一步都记在这里，随时可以撤销。"), Tint::Muted));
    }
    m_changes->addStretch(1);
}

}  // namespace nuanxin::ui
