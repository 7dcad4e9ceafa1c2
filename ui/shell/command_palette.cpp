// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "core/text/pinyin.h"
#include "ui/shell/look.h"
#include "ui/shell/palette_match.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 560, kShown = 10, kMostItems = 50, kLineHeight = 36, kTop = 56;

class PaletteDelegate : public QStyledItemDelegate {
public:
    PaletteDelegate(PaletteModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, px(kLineHeight)};
    }

private:
    PaletteModel& m_model;
};

}  // namespace

class PaletteModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<PaletteItem> items) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    const PaletteItem& at(int row) const { return m_items[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(at(index.row()).title) : QVariant();
    }

private:
    std::vector<PaletteItem> m_items;
};

namespace {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const PaletteItem& item = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Tint::AccentSoft));
        painter->drawRoundedRect(option.rect, kRadius, kRadius);
    }
    const QRect line = option.rect.adjusted(px(12), 0, -px(12), 0);
    const int size = px(16);
    paintIcon(*painter, QRectF(line.left(), line.center().y() - size / 2.0 + 0.5, size, size), item.icon,
              color(current ? Tint::Accent : Tint::Muted));
    const QRect words = line.adjusted(size + px(12), 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(color(Tint::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, item.title);
    const int titleWidth = option.fontMetrics.horizontalAdvance(item.title);
    painter->setFont(Theme::instance().font(Type::Small));
    painter->setPen(color(Tint::Muted));
    painter->drawText(words.adjusted(titleWidth + px(10), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      item.kind);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, item.keys);
    painter->restore();
}

}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteProvider> providers, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_providers(std::move(providers)),
      m_input(new QLineEdit),
      m_list(new QListView),
      m_nothing(wrappedLabel({}, Tint::Muted)),
      m_model(new PaletteModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("找页面或人"));
    m_input->setObjectName(QStringLiteral("input"));
    m_input->setProperty("kind", QStringLiteral("palette"));
    m_input->setPlaceholderText(tr("页面、命令、人员、区划，可用汉字、拼音或首字母"));
    m_input->setAccessibleName(windowTitle());
    m_input->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setProperty("kind", QStringLiteral("palette"));
    m_list->setAccessibleName(tr("找到的"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    QFrame* frame = card();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(px(6), px(6), px(6), px(6));
    inside->setSpacing(px(4));
    inside->addWidget(m_input);
    inside->addWidget(rule());
    inside->addWidget(m_list);
    inside->addWidget(m_nothing);
    m_nothing->setContentsMargins(px(12), px(8), px(12), px(8));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
    setFixedWidth(qMin(px(kWidth), parent->window()->width() - 2 * px(space::kHuge)));

    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    search({});
}

void CommandPalette::search(const QString& query) {
    struct Ranked {
        int score;
        PaletteItem item;
    };
    std::vector<Ranked> ranked;
    for (const PaletteProvider& provider : m_providers) {
        for (PaletteItem& item : provider(query)) {
            const QString& name = item.name.isEmpty() ? item.title : item.name;
            const QStringList readings =
                item.readings.isEmpty() ? text::searchPinyinOf(name).all() : item.readings;
            if (const int score = matchScore(query, name, readings); score > 0) {
                ranked.push_back({score, std::move(item)});
            }
        }
    }
    std::ranges::stable_sort(ranked, std::greater(), &Ranked::score);
    std::vector<PaletteItem> items;
    for (Ranked& each : ranked) {
        if (items.size() < kMostItems) {
            items.push_back(std::move(each.item));
        }
    }
    m_model->setItems(std::move(items));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFixedHeight(px(kLineHeight) * std::clamp(m_model->rowCount(), 1, shownLines()));
    m_nothing->setText(tr("没有找到“%1”。换一个词，或者只打拼音的首字母。").arg(query.trimmed()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    // The layouts would hear of the list's new height only later, and hold the window to the old one till
    // then.
    for (QLayout* around : {m_list->parentWidget()->layout(), layout()}) {
        around->invalidate();
        around->activate();
    }
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                  : layout()->totalSizeHint().height());
}

// No more than the window below the input has room for.
int CommandPalette::shownLines() const {
    const int around = 2 * px(kTop) + m_input->sizeHint().height();
    return std::clamp((parentWidget()->window()->height() - around) / px(kLineHeight), 1, kShown);
}

QStringList CommandPalette::shownTitles() const {
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        titles << m_model->at(row).title;
    }
    return titles;
}

void CommandPalette::runCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        const auto run = m_model->at(index.row()).run;  // closing deletes the model
        close();
        run();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    const int page = shownLines() - 1;
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? page
                     : key == Qt::Key_PageUp   ? -page
                                               : 0;
    if (step == 0) {
        return QDialog::eventFilter(watched, event);
    }
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, qMax(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QWidget* over = parentWidget()->window();
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, px(kTop))));
    m_input->setFocus();
}

}  // namespace nuanxin::ui
