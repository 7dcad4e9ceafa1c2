// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_sitting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/text/code_table.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 300, kLeastWidth = 190, kMostWaiting = 100, kDot = 8;

class StateDot : public QWidget {
public:
    explicit StateDot(Tint tint) : m_tint(tint) { setFixedSize(px(kDot), px(kDot)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_tint));
        painter.drawEllipse(rect());
    }

private:
    Tint m_tint;
};

Tint tintOf(const QString& outcome) {
    return outcome == u"left"                               ? Tint::Muted
           : outcome == u"refused" || outcome == u"not_met" ? Tint::Warning
                                                            : Tint::Good;
}

}  // namespace

QuickSitting::QuickSitting(QWidget* parent)
    : QFrame(parent),
      m_count(label(QStringLiteral("0"), Type::Figure)),
      m_words(label({})),
      m_takeBack(linkButton(tr("撤回上一人"))),
      m_column(new QVBoxLayout) {
    setProperty("kind", QStringLiteral("card"));
    setFixedWidth(px(kWidth));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    outer->setSpacing(px(space::kSmall));
    outer->addWidget(sectionHead(tr("本次已登记")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addWidget(m_words, 1, Qt::AlignBottom);
    m_words->setWordWrap(true);
    outer->addLayout(row);
    outer->addWidget(m_takeBack);
    auto* inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    QScrollArea* scroll = scrolling(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll, 1);
    QLabel* safe = label(tr("输入随时保存，断电后可接着登记"), Type::Small, Tint::Muted);
    safe->setWordWrap(true);
    outer->addWidget(safe);
    connect(m_takeBack, &QPushButton::clicked, this, &QuickSitting::takeBackRequested);
    showAll();
}

// The form needs the room more, where there is little.
void QuickSitting::fitInto(int width) {
    setFixedWidth(qBound(px(kLeastWidth), width * 2 / 7, px(kWidth)));
}

void QuickSitting::add(const Done& done) {
    m_done.push_back(done);
    showAll();
}

void QuickSitting::keepOnly(const std::function<bool(const Done&)>& stands) {
    if (std::erase_if(m_done, [&](const Done& done) { return !stands(done); }) > 0) {
        showAll();
    }
}

void QuickSitting::setWaiting(std::optional<std::vector<Waiting>> waiting) {
    m_waiting = std::move(waiting);
    showAll();
}

void QuickSitting::showAll() {
    m_count->setText(QString::number(m_done.size()));
    m_words->setText(m_waiting ? tr("人，名单上还有 %1 人未见到").arg(m_waiting->size()) : tr("人"));
    m_takeBack->setVisible(!m_done.empty());
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater();  // it may be one of its buttons that was pressed
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (auto done = m_done.rbegin(); done != m_done.rend(); ++done) {
        column->addWidget(lineOf(*done));
        column->addWidget(rule());
    }
    if (m_waiting && !m_waiting->empty()) {
        column->addSpacing(px(space::kSmall));
        column->addWidget(sectionHead(tr("名单上还未见到")));
        for (size_t i = 0; i < m_waiting->size() && i < kMostWaiting; ++i) {
            QPushButton* name = linkButton((*m_waiting)[i].name);
            column->addWidget(name);
            connect(
                name, &QPushButton::clicked, this, [this, id = (*m_waiting)[i].worker] { Q_EMIT opened(id); },
                Qt::QueuedConnection);
        }
    }
    m_column->insertWidget(0, m_lines);
}

QWidget* QuickSitting::lineOf(const Done& done) const {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(space::kSmall));
    row->addWidget(label(done.name, Type::Table), 1);
    row->addWidget(new StateDot(tintOf(done.outcome)));
    const QString outcome = done.outcome.isEmpty()
                                ? tr("已登记")
                                : text::codeTable(text::Table::VisitOutcome).shortName(done.outcome);
    row->addWidget(label(outcome, Type::Table));
    row->addWidget(label(done.at.toString(u"HH:mm"), Type::Table, Tint::Muted));
    return line;
}

}  // namespace nuanxin::ui
