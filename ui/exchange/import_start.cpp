// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_start.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/text/sentences.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 560, kIconSize = 40;
constexpr int kKindsInRow = 3;
}  // namespace

ImportStart::ImportStart(QWidget* parent)
    : QScrollArea(parent),
      m_kinds(new QButtonGroup(this)),
      m_intro(new QWidget),
      m_news(new QFrame),
      m_newsTitle(label({}, Type::PanelTitle)),
      m_newsText(wrappedLabel({})),
      m_look(linkButton({})),
      m_pairs(linkButton({})),
      m_choose(primaryButton(tr("选择文件…"))) {
    m_news->setProperty("kind", QStringLiteral("notice"));
    m_newsTitle->setWordWrap(true);
    auto* news = new QVBoxLayout(m_news);
    news->setContentsMargins(px(space::kLarge), px(space::kMedium), px(space::kLarge), px(space::kMedium));
    for (QWidget* part : {static_cast<QWidget*>(m_newsTitle), static_cast<QWidget*>(m_newsText),
                          static_cast<QWidget*>(m_look), static_cast<QWidget*>(m_pairs)}) {
        news->addWidget(part);
    }
    QFrame* box = card();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(28), px(space::kHuge), px(28), px(space::kHuge));
    column->setSpacing(px(space::kMedium));
    auto* intro = new QVBoxLayout(m_intro);
    intro->setContentsMargins(0, 0, 0, 0);
    intro->setSpacing(px(space::kMedium));
    auto* picture = new QLabel;
    picture->setPixmap(icon(Icon::Import, Tint::Accent).pixmap(QSize(px(kIconSize), px(kIconSize))));
    intro->addWidget(picture);
    intro->addWidget(label(tr("先预演，看清楚了再写入"), Type::PanelTitle));
    intro->addWidget(wrappedLabel(
        tr("平台、网点、街道交来的花名册直接打开就行：XLSX、XLS 和 CSV，可以一次选几个文件。表头自动找，"
           "每一行都说明是新增、更新、相同还是可能重复，哪一格有问题也标出来。"),
        Tint::Muted));
    intro->addWidget(wrappedLabel(tr("确认之前什么都不写；确认之后也能一步撤销。"), Tint::Muted));
    column->addWidget(m_intro);
    column->addWidget(sectionHead(tr("导入的是")));
    auto* kinds = new QGridLayout;
    kinds->setHorizontalSpacing(px(space::kHuge));
    const auto& all = importDescriptions();
    for (size_t i = 0; i < all.size(); ++i) {
        auto* kind = new QRadioButton(all[i].word());
        m_kinds->addButton(kind, static_cast<int>(i));
        kinds->addWidget(kind, static_cast<int>(i) / kKindsInRow, static_cast<int>(i) % kKindsInRow);
    }
    kinds->setColumnStretch(kKindsInRow, 1);
    column->addLayout(kinds);
    m_kinds->button(0)->setChecked(true);
    m_choose->setToolTip(QStringLiteral("Ctrl+I"));
    column->addSpacing(px(space::kSmall));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(wrappedLabel(tr("也可以把文件拖到窗口里的任何地方。"), Tint::Muted));

    auto* middle = new QWidget;
    middle->setMaximumWidth(px(kWidth));
    auto* inside = new QVBoxLayout(middle);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(px(space::kMedium));
    inside->addWidget(m_news);
    inside->addWidget(box);
    auto* body = new QWidget;
    body->setProperty("kind", QStringLiteral("clear"));
    auto* outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, px(space::kSmall), 0, 0);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(m_choose);
    clearNews();
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::filesWanted);
    connect(m_look, &QPushButton::clicked, this, &ImportStart::resultWanted);
    connect(m_pairs, &QPushButton::clicked, this, &ImportStart::pairsWanted);
}

const ImportDescription& ImportStart::chosen() const {
    return importDescriptions()[static_cast<size_t>(m_kinds->checkedId())];
}

void ImportStart::choose(const ImportDescription& description) {
    m_kinds->button(static_cast<int>(&description - importDescriptions().data()))->setChecked(true);
}

void ImportStart::clearNews() {
    m_news->hide();
    m_look->hide();
    m_pairs->hide();
}

void ImportStart::showRefused(const QStringList& sentences) {
    clearNews();
    setLook(m_news, "kind", QStringLiteral("notice"));
    m_newsTitle->setText(tr("没有可以导入的内容，台账没有改动"));
    m_newsText->setText(sentences.join(u'\n'));
    m_intro->hide();
    m_news->show();
}

void ImportStart::showResult(const ImportResult& result, const QString& next, const QString& pairs) {
    clearNews();
    setLook(m_news, "kind", QStringLiteral("card"));
    const RehearsalSummary& rows = result.summary;
    m_newsTitle->setText(result.entry.isValid() ? tr("已%1").arg(result.label)
                                                : tr("表里的内容台账里都有了，没有改动"));
    QStringList said{tr("共 %1 行：新增 %2，更新 %3，相同 %4，可能重复 %5，不导入 %6；%7 行有待核的内容。")
                         .arg(rows.total())
                         .arg(rows.fresh)
                         .arg(rows.update)
                         .arg(rows.same)
                         .arg(rows.possibleDuplicate)
                         .arg(rows.leftOut)
                         .arg(rows.toVerify)};
    if (!pairs.isEmpty()) {
        said << tr("这里数的是行；“可能重复”页上数的是对，一行可能像几个人，所以不一定相同。");
    }
    m_newsText->setText(text::together(said));
    m_look->setText(next);
    m_look->setVisible(!next.isEmpty());
    m_pairs->setText(pairs);
    m_pairs->setVisible(!pairs.isEmpty());
    m_intro->hide();
    m_news->show();
}

}  // namespace nuanxin::ui
