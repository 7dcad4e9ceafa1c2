// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_place.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "ui/census/quick_setting.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

EmployerId employerAt(Ledger& ledger, SiteId id) {
    const auto site = SiteStore(ledger).find(id);
    return site ? site->employer : EmployerId();
}

// Who worked for the site's employer works for the new one's; whom somebody else employs stays with him.
Worker movedTo(Ledger& ledger, Worker worker, const QuickSetting& setting) {
    if (setting.siteId().isValid() && setting.siteId() != worker.site) {
        const EmployerId here = employerAt(ledger, setting.siteId());
        const bool follows = !worker.employer.isValid() || worker.employer == employerAt(ledger, worker.site);
        worker.employer = follows && here.isValid() ? here : worker.employer;
        worker.site = setting.siteId();
    }
    worker.community = setting.communityId().isValid() ? setting.communityId() : worker.community;
    return worker;
}

template <class Found>
void addName(QStringList& names, const Found& found) {
    if (found) {
        names << found->name;
    }
}

}  // namespace

QuickPlace::QuickPlace(QWidget* parent) : QWidget(parent), m_words(wrappedLabel({})), m_box(new QCheckBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(m_words, 1);
    row->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, &QuickPlace::edited);
    hide();
}

void QuickPlace::offer(Ledger& ledger, const Worker& known, const QuickSetting& setting) {
    const Worker after = known.id.isValid() ? movedTo(ledger, known, setting) : known;
    const bool isSame =
        known.id == m_known.id && after.site == m_after.site && after.community == m_after.community;
    m_known = known;
    m_after = after;
    const bool otherSite = after.site != known.site, otherCommunity = after.community != known.community;
    m_isOffered = otherSite || otherCommunity;
    m_isMove = (otherSite && known.site.isValid()) || (otherCommunity && known.community.isValid());
    if (!isSame) {
        m_box->setChecked(m_isOffered && !m_isMove);
    }
    say(ledger);
    showOffer();
}

void QuickPlace::say(Ledger& ledger) {
    const auto names = [this, &ledger](const Worker& worker, bool all) {
        QStringList found;
        if (all || worker.site != m_known.site) {
            addName(found, SiteStore(ledger).find(worker.site));
        }
        if (m_after.employer != m_known.employer) {
            addName(found, EmployerStore(ledger).find(worker.employer));
        }
        if (all || worker.community != m_known.community) {
            addName(found, PlaceStore(ledger).find(worker.community));
        }
        return found.join(tr("、"));
    };
    const QString words = !m_isOffered ? QString()
                          : m_isMove
                              ? tr("登记在 %1；改到 %2？").arg(names(m_known, true), names(m_after, true))
                              : tr("名册上空着，补上 %1。").arg(names(m_after, false));
    m_words->setText(words);
    m_box->setText(m_isMove ? tr("改过来（F4）") : tr("补上（F4）"));
    m_box->setAccessibleName(words);
}

void QuickPlace::showOffer() {
    setVisible(m_isOffered && (m_isMove || m_isMet));
}

void QuickPlace::setMet(bool met) {
    m_isMet = met;
    showOffer();
}

bool QuickPlace::isTicked() const {
    return m_isOffered && m_box->isChecked();
}

void QuickPlace::setTicked(bool ticked) {
    m_box->setChecked(ticked);
}

void QuickPlace::toggle() {
    if (m_isOffered && (m_isMove || m_isMet)) {
        m_box->click();
    }
}

bool QuickPlace::isChanged() const {
    return m_isOffered && m_box->isChecked() == m_isMove;
}

void QuickPlace::putOnto(Worker& worker) const {
    if (!isTicked() || (!m_isMove && !m_isMet)) {
        return;
    }
    const auto put = [&](auto Worker::*member) {
        if (m_after.*member != m_known.*member) {
            worker.*member = m_after.*member;
        }
    };
    put(&Worker::site);
    put(&Worker::employer);
    put(&Worker::community);
}

}  // namespace nuanxin::ui
