// SPDX-License-Identifier: GPL-3.0-or-later
// What stays the same from person to person while a surveyor goes through one site.
#pragma once

#include <QFrame>

#include "core/census/survey.h"
#include "ui/form/record_parts.h"

class QLabel;

namespace nuanxin::ui {

class FormGrid;
class LookUpEdit;
class Shell;

struct QuickSetting {
    QString round;  // ids as keys of the look-ups; empty: no visits are recorded
    QString community, site;
    QString visitor, visitedOn;
    QString consentBasis;

    SurveyRoundId roundId() const { return SurveyRoundId(round.toLongLong()); }
    PlaceId communityId() const { return PlaceId(community.toLongLong()); }
    SiteId siteId() const { return SiteId(site.toLongLong()); }
};

// The card where it is chosen, before the first person and whenever the site changes.
class QuickSettingCard : public QFrame {
    Q_OBJECT
public:
    explicit QuickSettingCard(Shell& shell, QWidget* parent = nullptr);
    void show(const QuickSetting& setting);
    QuickSetting setting() const { return m_parts.value(); }
    void suggestRound();      // the newest that runs, where nobody has said which
    QString summary() const;  // 2026 年下半年摸排 · 陶亭社区 · 顺丰永丰网点
    QString roundName() const;
    QJsonObject draft() const { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) { m_parts.putDraft(draft); }
    void focusFirst();

Q_SIGNALS:
    void chosen();

private:
    void build();
    void addRound(const QString& name);
    void followSite();

    Shell& m_shell;
    FormGrid* m_grid;
    LookUpEdit *m_round = nullptr, *m_community = nullptr, *m_site = nullptr;
    RecordParts<QuickSetting> m_parts;
    bool m_roundSaid = false;
};

}  // namespace nuanxin::ui
