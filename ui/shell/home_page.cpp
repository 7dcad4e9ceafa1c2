// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/home_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/shell/card_row.h"
#include "ui/shell/figure_card.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/status_bar.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

const QString kImport = QStringLiteral("import"), kQuick = QStringLiteral("quick");
constexpr int kRecentChanges = 12, kLeastCardWidth = 340, kMarkSize = 18;
constexpr size_t kMostDrafts = 4;

// Where a form of this name (Draft::form) stands.
struct DraftPage {
    const char *form, *page;
};
constexpr DraftPage kDraftPages[] = {{"worker", "workers"},         {"quick_entry", "quick"},
                                     {"place", "places"},           {"employer", "workplaces"},
                                     {"site", "workplaces"},        {"meeting", "meetings"},
                                     {"development", "development"}};

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

QVBoxLayout* columnOf(QFrame* card, int spacing) {
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->setSpacing(px(spacing));
    return column;
}

}  // namespace

HomePage::HomePage(Shell& shell, QWidget* parent)
    : Page(shell, parent), m_reader(new LatestReader(shell.session(), this)), m_figures(new CardRow) {
    header()->setTitle(tr("今天要办的事"));
    setPrimary();
    QFrame *duties = card(), *changes = card();
    m_duties = columnOf(duties, space::kSmall);
    m_changes = columnOf(changes, space::kTiny);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_figures);
    auto* row = new CardRow;
    row->add(duties, 3, kLeastCardWidth);
    row->add(changes, 2, kLeastCardWidth);
    column->addWidget(row, 1);
    setScrollingBody(body);
    connect(&session(), &Session::backupChanged, this, &HomePage::showDuties);
    connect(m_reader, &LatestReader::failed, this,
            [this](std::exception_ptr error) { this->shell().report(error); });
}

// What most days begin with, for whoever may do it.
void HomePage::setPrimary() {
    const Ledger& ledger = session().ledger();
    const auto leadTo = [this](const QString& words, const QString& page) {
        QPushButton* primary = header()->setPrimary(words);
        connect(primary, &QPushButton::clicked, this, [this, page] { shell().goTo(page); });
    };
    if (shell().hasPage(kImport) && ledger.may(Permission::Manage)) {
        leadTo(tr("导入花名册"), kImport);
    } else if (shell().hasPage(kQuick) && ledger.may(Permission::Register)) {
        leadTo(tr("快速登记"), kQuick);
    }
}

bool HomePage::isBusy() const {
    return m_reader->isBusy();
}

void HomePage::refresh() {
    showDuties();
    showChanges();
    ask();
}

void HomePage::ask() {
    std::vector<std::function<HomeShare(Ledger&)>> asked;
    for (const PageEntry& page : shell().pages()) {
        if (page.atHome && (!page.needs || session().ledger().may(*page.needs))) {
            asked.push_back(page.atHome);
        }
    }
    m_reader->ask([this, asked](Ledger& ledger, const LatestReader::Deliver& deliver) {
        HomeShare all;
        for (const auto& each : asked) {
            const HomeShare share = each(ledger);
            all.figures.insert(all.figures.end(), share.figures.begin(), share.figures.end());
            all.duties.insert(all.duties.end(), share.duties.begin(), share.duties.end());
        }
        deliver([this, all = std::move(all)] {
            m_share = all;
            showFigures();
            showDuties();
        });
    });
}

// Drafts come and go without a change of the ledger.
void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (session().isOpen() && !event->spontaneous()) {
        shell().attempt([this] { showDuties(); });
    }
}

void HomePage::showFigures() {
    m_figures->clear();
    for (const HomeFigure& figure : m_share.figures) {
        m_figures->add(figureCard(figure));
    }
}

// What this user typed and never saved, where it can be gone on with.
std::vector<HomeDuty> HomePage::draftDuties() const {
    std::vector<HomeDuty> duties;
    for (const Draft& draft : Drafts(session().ledger()).list()) {
        const QString page = pageOf(draft);
        if (page.isEmpty() || !shell().hasPage(page) || duties.size() == kMostDrafts) {
            continue;
        }
        const QString name =
            draft.record > 0 ? History(session().ledger()).nameOf(draft.form, draft.record) : QString();
        duties.push_back(
            {draft.form == u"quick_entry" ? tr("快速登记里有一个人没有登记完")
             : name.isEmpty()             ? tr("有没保存的草稿：新建%1").arg(tableNoun(draft.form))
                                          : tr("有没保存的草稿：%1").arg(name),
             tr("%1 填的，还没有保存。").arg(whenInWords(draft.at.toLocalTime(), QDate::currentDate())), page,
             draft.record > 0 ? QVariant(draft.record)
                              : QVariant::fromValue(DraftKey{draft.form, draft.record})});
    }
    return duties;
}

// What a new ledger begins with, as long as it is not done.
std::vector<HomeDuty> HomePage::firstSteps() const {
    Ledger& ledger = session().ledger();
    std::vector<HomeDuty> steps;
    const auto add = [&](const QString& id, const QString& title, const QString& why, qint64 enough) {
        const auto page = std::ranges::find(shell().pages(), id, &PageEntry::id);
        if (page != shell().pages().end() && page->count && (!page->needs || ledger.may(*page->needs)) &&
            page->count(ledger).value_or(enough) < enough) {
            steps.push_back({title, why, id});
        }
    };
    add(QStringLiteral("places"), tr("建立区划"), tr("街道、社区和网格是一切登记的归属，先建到社区一级。"),
        1);
    add(QStringLiteral("users"), tr("添加使用人"), tr("每人一个账户，改动和查看才分得清是谁。"), 2);
    return steps;
}

void HomePage::showDuties() {
    clear(m_duties);
    m_duties->addWidget(sectionHead(tr("要办的事")));
    std::vector<HomeDuty> duties = draftDuties();
    std::ranges::move(firstSteps(), std::back_inserter(duties));
    duties.insert(duties.end(), m_share.duties.begin(), m_share.duties.end());
    auto count = static_cast<int>(duties.size());
    for (const HomeDuty& duty : duties) {
        addDuty(duty, [this, page = duty.page, what = duty.what] { shell().goTo(page, what); });
    }
    if (session().ledger().may(Permission::Backup) && !session().lastBackup()) {
        addDuty({tr("做一次备份"), tr("以后每天第一次打开时自动备份，并当场验证。"), {}},
                [this] { shell().actions().action(Command::BackUp)->trigger(); });
        ++count;
    }
    if (count == 0) {
        m_duties->addWidget(wrappedLabel(tr("眼下没有要办的事。"), Tint::Muted));
    }
    m_duties->addStretch(1);
    const QString day = QLocale().toString(QDate::currentDate(), tr("M 月 d 日 dddd"));
    header()->setSummary(count == 0 ? day : tr("%1 · %2 件").arg(day).arg(count));
}

void HomePage::addDuty(const HomeDuty& duty, const std::function<void()>& go) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, px(space::kTiny), 0, px(space::kTiny));
    row->setSpacing(px(space::kMedium));
    auto* mark = new QLabel;
    mark->setPixmap(
        icon(Icon::Right, Tint::Accent).pixmap(QSize(px(kMarkSize), px(kMarkSize)), devicePixelRatioF()));
    row->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLabel(duty.title));
    QLabel* reason = label(duty.why, Type::Small, Tint::Muted);
    reason->setWordWrap(true);
    words->addWidget(reason);
    row->addLayout(words, 1);
    QPushButton* link = linkButton(tr("去办"));
    link->setAccessibleName(duty.title);
    connect(link, &QPushButton::clicked, this, go);
    row->addWidget(link);
    m_duties->addWidget(line);
}

void HomePage::showChanges() {
    clear(m_changes);
    m_changes->addWidget(sectionHead(tr("最近的改动")));
    const History history(session().ledger());
    const std::vector<HistoryEntry> entries = history.list(kRecentChanges);
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
        } else if (entry.kind == EntryKind::Change && history.mayReverse(entry)) {
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
