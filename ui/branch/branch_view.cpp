// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_view.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/branch/organisation_lines.h"
#include "ui/branch/people_lines.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kTwoColumns = 800, kGap = 14;

// A card whose inside is the widgets given, one under the other.
QFrame* cardOf(const std::vector<QWidget*>& inside) {
    QFrame* made = card();
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    column->setSpacing(px(space::kSmall));
    for (QWidget* each : inside) {
        column->addWidget(each);
    }
    return made;
}

QVBoxLayout* columnOf(QBoxLayout& row) {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(kGap));
    row.addLayout(column, 1);
    return column;
}

void clear(QVBoxLayout& column) {
    while (QLayoutItem* item = column.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();  // a click on it may be what led here
        }
        delete item;
    }
}

void addWords(QVBoxLayout& column, const QString& words, Tint tint = Tint::Text) {
    QLabel* line = label(words, Type::Table, tint);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(line);
}

QWidget* cardAround(const QVBoxLayout& lines) {
    return lines.parentWidget()->parentWidget();
}

bool hasCommittee(OrganisationKind kind) {
    return kind != OrganisationKind::Committee && kind != OrganisationKind::GeneralBranch &&
           kind != OrganisationKind::Industry;
}

}  // namespace

BranchView::BranchView(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_posts(new PostLines(shell)),
      m_terms(new TermLines(shell)),
      m_instructors(new InstructorLines(shell)),
      m_committees(new CommitteeLines(shell)),
      m_groups(new GroupLines(shell)),
      m_units(new UnitLines(shell)),
      m_reader(new LatestReader(shell.session(), this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(kGap));
    QVBoxLayout *left = columnOf(*m_row), *right = columnOf(*m_row);
    m_partCard = cardOf({m_committees, m_groups});
    m_unitCard = cardOf({m_units});
    for (QFrame* each : std::initializer_list<QFrame*>{cardOf({m_posts}), cardOf({m_terms}),
                                                       cardOf({m_instructors}), m_unitCard, m_partCard}) {
        left->addWidget(each);
    }
    m_basics = addCard(*left, tr("基本情况"));
    m_members = addCard(*right, tr("党员"));
    m_meetings = addCard(*right, tr("会议"));
    m_dues = addCard(*right, tr("党费"));
    m_below = addCard(*left, tr("下级党组织"));
    left->addStretch(1);
    right->addStretch(1);
    connect(m_reader, &LatestReader::failed, this,
            [this](std::exception_ptr error) { m_shell.report(error); });
}

QVBoxLayout* BranchView::addCard(QVBoxLayout& column, const QString& head) {
    auto* lines = new QWidget;
    auto* inside = new QVBoxLayout(lines);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(px(space::kTiny));
    column.addWidget(cardOf({sectionHead(head), lines}));
    return inside;
}

void BranchView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_row->setDirection(event->size().width() < px(kTwoColumns) ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
}

void BranchView::show(const Organisation& organisation) {
    if (m_organisation.id != organisation.id) {
        for (QVBoxLayout* each : {m_basics, m_members, m_meetings, m_dues, m_below}) {
            clear(*each);
        }
    }
    m_organisation = organisation;
    const OrganisationId id = organisation.id;
    m_posts->show(id);
    m_terms->show(id);
    m_instructors->show(id);
    m_committees->show(id);
    m_groups->show(id);
    m_units->show(id);
    cardAround(*m_dues)->setVisible(m_shell.session().ledger().may(Permission::Manage));
    m_partCard->setVisible(hasCommittee(organisation.kind));
    m_unitCard->setVisible(organisation.kind == OrganisationKind::JointBranch || !m_units->isEmpty());
    m_reader->ask([this, id](Ledger& ledger, const LatestReader::Deliver& deliver) {
        const QDate today = QDate::currentDate();
        deliver([this, digest = readBranchDigest(ledger, id, today)] { showDigest(digest); });
        if (ledger.may(Permission::Manage)) {
            deliver([this, dues = readDuesSum(ledger, id, today)] { showDues(dues); });
        }
    });
}

bool BranchView::save() {
    for (RecordLines* each : std::initializer_list<RecordLines*>{m_posts, m_terms, m_instructors,
                                                                 m_committees, m_groups, m_units}) {
        if (each->isEditing()) {
            each->save();
            return true;
        }
    }
    return false;
}

void BranchView::showDigest(const BranchDigest& digest) {
    clear(*m_basics);
    const QStringList basics = basicsOf(digest);
    cardAround(*m_basics)->setVisible(!basics.isEmpty() || !digest.warnings.isEmpty());
    for (const QString& words : digest.warnings) {
        addWords(*m_basics, words, Tint::Warning);
    }
    for (const QString& words : basics) {
        addWords(*m_basics, words);
    }
    showMembers(digest);
    showMeetings(digest);
    showBelow(digest);
    Q_EMIT digestShown();
}

void BranchView::showMembers(const BranchDigest& digest) {
    clear(*m_members);
    const int all = digest.members.members;
    if (all == 0) {
        addWords(*m_members, tr("还没有党员的组织关系在这里。"), Tint::Muted);
    } else {
        const QString words = digest.below.empty()
                                  ? tr("组织关系在这里的 %1 人，其中正式党员 %2 人，预备党员 %3 人")
                                  : tr("连同下级党组织 %1 人，其中正式党员 %2 人，预备党员 %3 人");
        addWords(
            *m_members,
            words.arg(countText(all), countText(digest.members.full), countText(all - digest.members.full)),
            Tint::Muted);
    }
    for (const MemberRow& member : digest.first) {
        addWords(*m_members, joinedText({member.name, member.post, memberStatusName(member.status),
                                         member.employer.isEmpty() ? member.site : member.employer}));
    }
    QPushButton* roster = linkButton(tr("看党员名册"));
    connect(roster, &QPushButton::clicked, this, [this, id = digest.organisation.id] {
        m_shell.goTo(QStringLiteral("roster"), QVariant::fromValue(id));
    });
    m_members->addWidget(roster, 0, Qt::AlignLeft);
}

void BranchView::showMeetings(const BranchDigest& digest) {
    clear(*m_meetings);
    cardAround(*m_meetings)->setVisible(!digest.meetings.empty());
    addWords(*m_meetings, tr("%1 年").arg(digest.year), Tint::Muted);
    for (const MeetingSum& sum : digest.meetings) {
        addWords(*m_meetings, wordsOf(sum), sum.missing.isEmpty() ? Tint::Text : Tint::Warning);
    }
    const QString page = QStringLiteral("meetings");
    if (m_shell.hasPage(page)) {
        QPushButton* link = linkButton(tr("看会议记录"));
        connect(link, &QPushButton::clicked, this,
                [this, page, id = digest.organisation.id] { m_shell.goTo(page, QVariant::fromValue(id)); });
        m_meetings->addWidget(link, 0, Qt::AlignLeft);
    }
}

void BranchView::showBelow(const BranchDigest& digest) {
    clear(*m_below);
    cardAround(*m_below)->setVisible(!digest.below.empty());
    for (const Organisation& each : digest.below) {
        QPushButton* link = linkButton(each.name);
        connect(link, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT asked(id); });
        m_below->addWidget(link, 0, Qt::AlignLeft);
    }
}

void BranchView::showDues(const DuesSum& dues) {
    clear(*m_dues);
    if (dues.members == 0) {
        addWords(*m_dues, tr("没有要交党费的人。"), Tint::Muted);
        return;
    }
    for (const QString& words : wordsOf(dues)) {
        addWords(*m_dues, words);
    }
}

}  // namespace nuanxin::ui
