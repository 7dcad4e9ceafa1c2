// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_setting.h"

#include <QDate>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "ui/census/look_ups.h"
#include "ui/census/workplace_dialogs.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 640;

QString periodOf(const QDate& day) {
    return QStringLiteral("%1H%2").arg(day.year()).arg(day.month() <= 6 ? 1 : 2);
}

}  // namespace

QuickSettingCard::QuickSettingCard(Shell& shell, QWidget* parent)
    : QFrame(parent), m_shell(shell), m_grid(new FormGrid) {
    setProperty("kind", QStringLiteral("card"));
    auto* inside = new QWidget;
    auto* outer = new QVBoxLayout(this);
    const int edge = px(space::kHuge);
    outer->setContentsMargins(edge, edge, edge, edge);
    QScrollArea* scroll = scrolling(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(tr("先定下在哪里登记"), Type::PanelTitle));
    column->addWidget(wrappedLabel(
        tr("选好的轮次、社区和网点一直沿用，登记一个人只填他自己的内容。不选轮次，就只登记，不记走访。"),
        Tint::Muted));
    m_grid->setMaximumWidth(px(kWidth));
    column->addWidget(m_grid);
    build();
    QPushButton* start = primaryButton(tr("开始登记"));
    start->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(start);
    column->addStretch(1);
    setFocusProxy(m_round);
    const auto run = [this] {
        if (m_grid->validate()) {
            Q_EMIT chosen();
        }
    };
    connect(start, &QPushButton::clicked, this, run);
    connect(m_grid, &FormGrid::finished, this, run);
}

void QuickSettingCard::build() {
    Ledger& ledger = m_shell.session().ledger();
    m_round = new LookUpEdit(lookUpRounds(ledger));
    m_round->setAdding([](const QString& typed) { return tr("新建摸排轮次“%1”").arg(typed); },
                       [this](const QString& typed) { addRound(typed); });
    connect(m_round, &QLineEdit::textEdited, this, [this] { m_roundSaid = true; });
    m_community = new LookUpEdit(lookUpCommunities(ledger));
    m_site = new LookUpEdit(lookUpSites(ledger));
    letAddSite(*m_site, m_shell, [this] {
        Site site;
        site.place = PlaceId(m_community->key().toLongLong());
        return site;
    });
    connect(m_site, &QLineEdit::textEdited, this, &QuickSettingCard::followSite);
    const auto add = [this](LabelledField* field, const char* key, QString QuickSetting::*member, Span span) {
        m_parts.add(m_grid->addField(field, span), QLatin1String(key), member);
    };
    add(lookUpField(tr("摸排轮次"), m_round), "round", &QuickSetting::round, Span::Full);
    add(lookUpField(tr("网点"), m_site), "site", &QuickSetting::site, Span::Half);
    add(lookUpField(tr("社区村"), m_community), "community", &QuickSetting::community, Span::Half);
    add(new LabelledField(tr("走访人"), new QLineEdit), "visitor", &QuickSetting::visitor, Span::Half);
    add(dateField(tr("走访日期"), new DateEdit, true), "visited_on", &QuickSetting::visitedOn, Span::Half);
    add(lookUpField(tr("处理依据"), new LookUpEdit(lookUpTable(text::Table::ConsentBasis))), "consent_basis",
        &QuickSetting::consentBasis, Span::Half);
}

void QuickSettingCard::addRound(const QString& name) {
    SurveyRound round;
    round.name = name;
    round.period = periodOf(QDate::currentDate());
    round.startedOn = QDate::currentDate().toString(Qt::ISODate);
    m_shell.attempt([&] {
        m_round->choose(QString::number(SurveyStore(m_shell.session().ledger()).saveRound(round).value()));
        m_round->setFocus();
    });
}

void QuickSettingCard::suggestRound() {
    if (m_roundSaid || !m_round->text().isEmpty()) {
        return;
    }
    const std::vector<SurveyRound> rounds = SurveyStore(m_shell.session().ledger()).rounds();
    const auto newest = std::ranges::find_if_not(rounds, &SurveyRound::hasEnded);
    if (newest != rounds.end()) {
        m_round->setKey(QString::number(newest->id.value()));
    }
}

void QuickSettingCard::followSite() {
    Ledger& ledger = m_shell.session().ledger();
    const auto site = SiteStore(ledger).find(SiteId(m_site->key().toLongLong()));
    const auto place = site ? PlaceStore(ledger).find(site->place) : std::nullopt;
    if (place && place->level == PlaceLevel::Community) {
        m_community->choose(QString::number(place->id.value()));
    }
}

void QuickSettingCard::show(const QuickSetting& setting) {
    m_parts.show(setting);
}

QString QuickSettingCard::summary() const {
    QStringList parts;
    for (const LookUpEdit* edit : {m_round, m_community, m_site}) {
        if (!edit->key().isEmpty()) {
            parts << edit->text();
        }
    }
    return parts.join(tr(" · "));
}

QString QuickSettingCard::roundName() const {
    return m_round->text();
}

void QuickSettingCard::focusFirst() {
    m_grid->focusFirst();
}

}  // namespace nuanxin::ui
