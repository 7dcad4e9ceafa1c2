// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_particulars.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/ledger.h"
#include "ui/census/place_facts.h"
#include "ui/census/place_persons.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

PlaceParticulars::PlaceParticulars(Shell& shell, QWidget* parent)
    : QWidget(parent), m_persons(new PlacePersons(shell)), m_facts(new PlaceFacts(shell)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_persons);
    column->addWidget(m_facts);
}

void PlaceParticulars::show(PlaceId place, qint64 persons) {
    setVisible(place.isValid());
    if (place.isValid()) {
        m_persons->show(place, persons);
        m_facts->show(place);
    }
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
