// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_particulars.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/census/place_facts.h"
#include "ui/census/place_persons.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

PlaceParticulars::PlaceParticulars(Shell& shell, QWidget* parent)
    : QWidget(parent), m_shell(shell), m_persons(new PlacePersons(shell)), m_facts(new PlaceFacts(shell)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_persons);
    column->addWidget(m_facts);
}

void PlaceParticulars::show(PlaceId place) {
    m_place = place;
    setVisible(place.isValid());
    if (place.isValid()) {
        m_persons->show(place, m_counts.byPlace.value(place));
        m_facts->show(place);
    }
}

void PlaceParticulars::count() {
    const auto counts = std::make_shared<HeadCounts>();
    const int asked = ++m_asked;
    m_shell.session().run({tr("正在统计各区划的从业人员"),
                           [counts](Ledger& ledger, Progress&) { *counts = headCounts(ledger); },
                           [this, counts, asked] {
                               if (asked == m_asked) {
                                   m_counts = std::move(*counts);
                                   show(m_place);
                                   Q_EMIT counted();
                               }
                           },
                           {},
                           this});
}

bool PlaceParticulars::isEditing() const {
    return m_facts->isEditing();
}

void PlaceParticulars::save() {
    m_facts->save();
}

bool PlaceParticulars::concerns(const ChangeNotice& notice) {
    constexpr QStringView kTables[] = {u"place_fact", u"worker",   u"worker_role",
                                       u"role_kind",  u"employer", u"site"};
    return std::ranges::any_of(kTables, [&notice](QStringView table) { return notice.touches(table); });
}

}  // namespace nuanxin::ui
