// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_tabs.h"

#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

ViewTabs::ViewTabs(const QStringList& titles, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kTiny));
    for (const QString& title : titles) {
        const auto index = static_cast<int>(m_tabs.size());
        QPushButton* tab = button(title);
        tab->setProperty("kind", QStringLiteral("chip"));
        tab->setCheckable(true);
        connect(tab, &QPushButton::clicked, this, [this, index] {
            choose(index);
            Q_EMIT chosen(index);
        });
        row->addWidget(tab);
        m_tabs.push_back(tab);
    }
    choose(0);
}

void ViewTabs::choose(int index) {
    m_current = index;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) == index;
        m_tabs[i]->setChecked(isCurrent);
        setLook(m_tabs[i], "set", isCurrent);
    }
}

}  // namespace nuanxin::ui
