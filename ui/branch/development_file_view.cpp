// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_file_view.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/branch/development_line.h"
#include "ui/shell/look.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kMarkSize = 16;
}

DevelopmentFileView::DevelopmentFileView(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_admission(new QFrame),
      m_approved(wrappedLabel({})),
      m_register(button({})),
      m_line(new DevelopmentLine),
      m_problems(card()),
      m_problemColumn(new QVBoxLayout(m_problems)),
      m_model(new StepModel(this)),
      m_table(new LedgerTable(QStringLiteral("development-steps"), settings)) {
    QFrame* lineCard = card();
    auto* around = new QVBoxLayout(lineCard);
    around->setContentsMargins(px(space::kTiny), px(space::kSmall), px(space::kTiny), 0);
    around->addWidget(m_line);
    m_problemColumn->setContentsMargins(px(space::kLarge), px(space::kMedium), px(space::kLarge),
                                        px(space::kMedium));
    m_problemColumn->setSpacing(px(space::kTiny));
    buildAdmission();
    buildTable();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_admission);
    column->addWidget(lineCard);
    column->addWidget(m_problems);
    column->addWidget(m_table);
    column->addStretch(1);
    m_scroll = scrolling(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setFocusProxy(m_line);
    connect(m_line, &DevelopmentLine::currentChanged, this, [this](int step) {
        const QSignalBlocker quiet(m_table);
        m_table->selectId(m_line->steps()[static_cast<size_t>(step)].line.number);
        if (m_line->hasFocus()) {
            m_inTable = false;
            bringIntoView();
        }
        Q_EMIT currentChanged();
    });
    connect(m_line, &DevelopmentLine::opened, this, &DevelopmentFileView::opened);
}

void DevelopmentFileView::buildAdmission() {
    m_admission->setProperty("kind", QStringLiteral("notice"));
    auto* inside = new QHBoxLayout(m_admission);
    inside->setContentsMargins(px(space::kLarge), px(space::kSmall), px(space::kLarge), px(space::kSmall));
    inside->setSpacing(px(space::kMedium));
    inside->addWidget(m_approved, 1);
    inside->addWidget(m_register);
    connect(m_register, &QPushButton::clicked, this, &DevelopmentFileView::rosterWanted);
}

void DevelopmentFileView::showAdmission(const Admission& admission) {
    m_admission->setVisible(admission.awaitsRoster());
    if (admission.status == MemberStatus::Full) {
        m_approved->setText((admission.member.isValid()
                                 ? tr("上级党委 %1 审批同意转为正式党员，党员名册上还是预备党员。")
                                 : tr("上级党委 %1 审批同意转为正式党员，党员名册上还没有这个人。"))
                                .arg(admission.approvedOn));
        m_register->setText(tr("登记为正式党员…"));
    } else {
        m_approved->setText(
            tr("上级党委 %1 审批同意接收为预备党员，党员名册上还没有这个人。").arg(admission.approvedOn));
        m_register->setText(tr("登记为预备党员…"));
    }
}

void DevelopmentFileView::buildTable() {
    m_table->setAccessibleName(tr("发展步骤"));
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // the order of the steps is the rule's
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 number) {
        m_inTable = true;
        m_line->setCurrent(static_cast<int>(number) - 1);
        bringIntoView();
    });
    connect(m_table, &LedgerTable::opened, this, &DevelopmentFileView::opened);
}

void DevelopmentFileView::show(const DevelopmentRow& row, const QDate& today) {
    const bool isOther = row.file.id != m_file;
    m_file = row.file.id;
    std::vector<LineStep> steps = lineSteps(row.judgement);
    {
        const QSignalBlocker quiet(m_table);
        m_model->setSteps(steps, today);
    }
    m_line->show(std::move(steps), today);
    showAdmission(row.admission);
    showProblems(row);
    fitTable();
    const auto& shown = m_line->steps();
    if (isOther) {
        const auto next = std::ranges::find(shown, true, &LineStep::isNext);
        m_line->setCurrent(next == shown.end() ? 0 : static_cast<int>(next - shown.begin()));
        m_scroll->ensureVisible(0, 0);
    }
    const QSignalBlocker quiet(m_table);
    m_table->selectId(current() + 1);
}

// As high as its rows: the page scrolls, not the table.
void DevelopmentFileView::fitTable() {
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void DevelopmentFileView::bringIntoView() {
    QTimer::singleShot(0, this, [this] {
        const QWidget* in = m_inTable ? m_table->viewport() : static_cast<QWidget*>(m_line);
        const QRect at =
            m_inTable ? m_table->visualRect(m_table->currentIndex()) : m_line->rectOf(m_line->current());
        if (!at.isEmpty()) {
            const QPoint middle = in->mapTo(m_scroll->widget(), at.center());
            m_scroll->ensureVisible(0, middle.y(), 0, at.height() / 2 + px(space::kSmall));
        }
    });
}

void DevelopmentFileView::showProblems(const DevelopmentRow& row) {
    while (QLayoutItem* item = m_problemColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<BrokenLimit>& broken = row.judgement.broken;
    m_problems->setVisible(!broken.empty());
    m_problemColumn->addWidget(
        label(tr("不符合规定的 %n 处", nullptr, static_cast<int>(broken.size())), Type::Section));
    for (const BrokenLimit& each : broken) {
        auto* line = new QWidget;
        auto* inside = new QHBoxLayout(line);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(px(space::kSmall));
        auto* mark = new QLabel;
        const Tint tint = each.isGeneral ? Tint::Warning : Tint::Accent;
        mark->setPixmap(icon(Icon::Warning, tint).pixmap(px(kMarkSize), px(kMarkSize)));
        inside->addWidget(mark, 0, Qt::AlignTop);
        QLabel* words = wrappedLabel(brokenInWords(each));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        inside->addWidget(words, 1);
        m_problemColumn->addWidget(line);
    }
}

int DevelopmentFileView::current() const {
    return m_line->current();
}

void DevelopmentFileView::setCurrent(int step) {
    m_line->setCurrent(step);
}

QString DevelopmentFileView::step() const {
    const int at = current();
    return at < 0 ? QString() : m_line->steps()[static_cast<size_t>(at)].line.step;
}

}  // namespace nuanxin::ui
