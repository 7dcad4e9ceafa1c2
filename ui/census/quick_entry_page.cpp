// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_entry_page.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/census/survey_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "core/text/identity_number.h"
#include "core/text/phone.h"
#include "ui/census/duplicate_notice.h"
#include "ui/census/quick_fields.h"
#include "ui/census/quick_place.h"
#include "ui/census/quick_setting.h"
#include "ui/census/quick_sitting.h"
#include "ui/form/draft_keeper.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kFormEdition = 1, kRoomForKeys = 940;
const QString kTakesPlace = QStringLiteral("takes_place");  // in drafts
const QString kForm = QStringLiteral("quick_entry"), kRoll = QStringLiteral("workers"),
              kHome = QStringLiteral("home");

// A number or phone typed as it stands on the roll already is no change. Compared here, shown nowhere.
void dropKnown(QJsonObject& typed, const Worker& plain) {
    const QString number = QStringLiteral("identity_sealed"), phone = QStringLiteral("phone_sealed");
    if (text::normaliseIdentity(typed.value(number).toString()) == *plain.identity.plain) {
        typed.remove(number);
    }
    if (text::normalisePhone(typed.value(phone).toString()) == *plain.phone.plain) {
        typed.remove(phone);
    }
}

std::pair<PlaceId, SiteId> whereOf(const QuickSetting& setting) {
    return {setting.communityId(), setting.siteId()};
}

bool wasMet(const QString& outcome) {
    return outcome != u"not_met" && outcome != u"refused" && outcome != u"left";
}

}  // namespace

QuickEntryPage::QuickEntryPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_stack(new QStackedWidget),
      m_setting(new QuickSettingCard(shell)),
      m_who(label({}, Type::PanelTitle)),
      m_fields(new QuickFields),
      m_place(new QuickPlace),
      m_duplicates(new DuplicateNotice(shell, [this] { return entry().worker; })),
      m_sitting(new QuickSitting),
      m_keeper(new DraftKeeper(
          shell.session(), kForm, kFormEdition, [this] { return draft(); }, this)) {
    buildHeader();
    m_card = buildCard();
    m_stack->addWidget(m_setting);
    m_stack->addWidget(m_card);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    row->addWidget(m_stack, 1);
    row->addWidget(m_sitting);
    setBody(body);
    buildShortcuts();
    QuickSetting setting;
    setting.visitor = session().ledger().user().name;
    setting.visitedOn = QDate::currentDate().toString(Qt::ISODate);
    m_setting->show(setting);
    m_keeper->begin(0);
    showSetting();
    connect(m_setting, &QuickSettingCard::chosen, this, &QuickEntryPage::begin);
    connect(m_fields, &QuickFields::edited, this, &QuickEntryPage::edited);
    connect(m_place, &QuickPlace::edited, this, &QuickEntryPage::placeEdited);
    connect(m_fields, &QuickFields::finished, this, &QuickEntryPage::save);
    connect(m_duplicates, &DuplicateNotice::same, this, &QuickEntryPage::openKnown);
    connect(m_sitting, &QuickSitting::takeBackRequested, this, &QuickEntryPage::takeBackLast);
    connect(m_sitting, &QuickSitting::opened, this, &QuickEntryPage::openKnown);
}

void QuickEntryPage::buildHeader() {
    header()->setTitle(tr("快速登记"));
    m_change = header()->addButton(tr("换网点"));
    m_finish = header()->setPrimary(tr("完成，回到名单"));
    connect(m_change, &QPushButton::clicked, this, &QuickEntryPage::showSetting);
    connect(m_finish, &QPushButton::clicked, this,
            [this] { shell().goTo(shell().hasPage(kRoll) ? kRoll : kHome); });
}

QWidget* QuickEntryPage::buildCard() {
    auto* inside = new QWidget;
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(px(space::kMedium));
    fields->addWidget(m_who);
    fields->addWidget(m_place);
    fields->addWidget(m_fields);
    fields->addWidget(m_duplicates);
    fields->addSpacing(px(space::kSmall));
    fields->addWidget(buildKeys());
    fields->addStretch(1);
    m_scroll = scrolling(inside);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame* made = card();
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(px(34), px(space::kHuge), px(34), px(space::kHuge));
    column->addWidget(m_scroll);
    return made;
}

// The keys stand beside the button, as caps; where there is no room, above it in words that wrap.
QWidget* QuickEntryPage::buildKeys() {
    auto* lines = new QWidget;
    m_keys = new QBoxLayout(QBoxLayout::LeftToRight, lines);
    m_keys->setContentsMargins(0, 0, 0, 0);
    m_caps = new QWidget;
    auto* row = new QHBoxLayout(m_caps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kTiny));
    QStringList words;
    const auto add = [row, &words](const QString& key, const QString& meaning) {
        row->addWidget(keyCap(key));
        row->addWidget(label(meaning, Type::Table, Tint::Muted));
        row->addSpacing(px(space::kMedium));
        words << tr("%1 %2").arg(key, meaning);
    };
    add(QStringLiteral("Enter"), tr("下一格"));
    add(QStringLiteral("Ctrl Enter"), tr("存并登记下一人"));
    add(QStringLiteral("Esc"), tr("放弃此人"));
    row->addStretch(1);
    m_keyWords = wrappedLabel(words.join(tr("，")), Tint::Muted);
    QPushButton* store = primaryButton(tr("存并登记下一人"));
    m_keys->addWidget(m_caps, 1);
    m_keys->addWidget(m_keyWords);
    m_keys->addWidget(store, 0, Qt::AlignRight);
    connect(store, &QPushButton::clicked, this, &QuickEntryPage::save);
    placeKeys();
    return lines;
}

void QuickEntryPage::placeKeys() {
    const bool hasRoom = width() >= px(kRoomForKeys) && !Theme::instance().isLarge();
    m_caps->setVisible(hasRoom);
    m_keyWords->setVisible(!hasRoom);
    m_keys->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuickEntryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_sitting->fitInto(width());
    placeKeys();
}

void QuickEntryPage::buildShortcuts() {
    const auto bind = [this](const QKeySequence& keys, std::function<void()> run) {
        auto* shortcut = new QShortcut(keys, m_card);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { save(); });
    bind(QKeySequence(Qt::Key_F2), [this] { m_duplicates->decideFirst(true); });
    bind(QKeySequence(Qt::Key_F3), [this] { m_duplicates->decideFirst(false); });
    bind(QKeySequence(Qt::Key_F4), [this] { m_place->toggle(); });
}

bool QuickEntryPage::isEntering() const {
    return m_stack->currentWidget() == m_card;
}

void QuickEntryPage::showSetting() {
    m_setting->suggestRound();
    m_stack->setCurrentWidget(m_setting);
    m_change->hide();
    m_finish->hide();
    setFocusProxy(m_setting);
    m_setting->focusFirst();
    Q_EMIT commandsChanged();
}

void QuickEntryPage::begin() {
    const QuickSetting setting = m_setting->setting();
    header()->setSummary(m_setting->summary());
    m_fields->setVisiting(setting.roundId().isValid());
    m_stack->setCurrentWidget(m_card);
    m_change->show();
    m_finish->show();
    setFocusProxy(m_fields);
    showWaiting();
    if (!isTouched()) {
        next();
    }
    offerPlace();
    m_fields->focusFirst();
    Q_EMIT commandsChanged();
}

// What was true of the last one entered here is offered for the next: the same trade, the same platform.
void QuickEntryPage::next() {
    m_known = {};
    if (m_keptWhere != whereOf(m_setting->setting())) {
        m_kept = {};
    }
    m_who->setText(tr("登记一个人"));
    m_fields->show(m_kept);
    m_fields->showKept(true);
    offerPlace();
    m_duplicates->begin();
    m_fields->focusFirst();
}

// Found here is no reason to move anybody: the roll may know better, or he only helps out.
void QuickEntryPage::offerPlace() {
    m_place->offer(session().ledger(), m_known, m_setting->setting());
    m_place->setMet(wasMet(m_fields->outcome()));
    m_fields->setMoved(m_place->moves());
}

void QuickEntryPage::placeEdited() {
    m_fields->setMoved(m_place->moves());
    edited();
}

bool QuickEntryPage::isTouched() const {
    return m_fields->isTouched() || m_place->isChanged();
}

void QuickEntryPage::openKnown(WorkerId id) {
    const auto worker = WorkerStore(session().ledger()).find(id);
    if (!worker || !isEntering()) {
        return;
    }
    QJsonObject typed = m_fields->changedDraft();
    dropKnown(typed, *WorkerStore(session().ledger()).findPlain(id));
    const bool wasNew = !m_known.id.isValid();
    m_known = *worker;
    m_who->setText(tr("核实 %1（已在名册）").arg(worker->name));
    m_fields->show(*worker);
    if (wasNew) {
        m_fields->putDraft(typed);  // what was typed already is what he says now
    }
    offerPlace();
    m_duplicates->begin();
    m_fields->focusFirst();
}

void QuickEntryPage::drop() {
    shell().attempt([this] { m_keeper->discard(); });
    next();
}

WorkerEntry QuickEntryPage::entry() const {
    const QuickSetting setting = m_setting->setting();
    const QString outcome = m_fields->outcome();
    const bool isNew = !m_known.id.isValid();
    const auto known =
        isNew ? std::nullopt
              : std::optional(WorkerStore(session().ledger()).find(m_known.id).value_or(m_known));
    WorkerEntry made;
    made.worker = m_fields->onto(known.value_or(m_kept));
    Worker& worker = made.worker;
    m_place->putOnto(worker);
    if (isNew) {
        worker.site = setting.siteId();
        worker.community = setting.communityId();
        worker.source = setting.round.isEmpty() ? tr("快速登记") : m_setting->roundName();
        worker.consentBasis = setting.consentBasis;
        worker.consentOn = setting.consentBasis == u"consent" ? setting.visitedOn : QString();
    }
    made.problems = m_fields->problems();
    made.different = m_duplicates->different();
    if (setting.roundId().isValid()) {
        made.visit =
            Visit{{},      setting.roundId(), {}, setting.siteId(), setting.visitor, setting.visitedOn,
                  outcome, m_fields->note()};
    } else if (!m_fields->note().isEmpty()) {
        worker.note = worker.note.isEmpty() ? m_fields->note() : worker.note + u'\n' + m_fields->note();
    }
    return made;
}

bool QuickEntryPage::save() {
    if (!isEntering() || !m_fields->validate()) {
        return false;
    }
    m_duplicates->look();
    if (m_duplicates->isPressing()) {
        m_scroll->ensureWidgetVisible(m_duplicates);
        shell().toast(tr("名册里可能已有这个人，请先定下是不是同一人。"));
        return false;
    }
    WorkerEntry made = entry();
    QuickSitting::Done done{{}, m_known.id, {}, m_fields->outcome(), QTime::currentTime(), typedDraft()};
    const bool saved = shell().attempt([&] { done.entry = saveWorkerEntry(session().ledger(), made); });
    if (!saved) {
        return false;
    }
    done.name = made.worker.name;
    m_keeper->discard();
    if (!m_known.id.isValid()) {
        m_kept.occupation = made.worker.occupation;
        m_kept.platform = made.worker.platform;
        m_keptWhere = whereOf(m_setting->setting());
    }
    if (done.entry.isValid()) {
        m_sitting->add(done);
    }
    next();
    return true;
}

// What was typed comes back into the fields, to be put right.
void QuickEntryPage::takeBackLast() {
    if (m_sitting->all().empty()) {
        return;
    }
    const QuickSitting::Done last = m_sitting->all().back();
    shell().undo(last.entry);
    const auto entry = History(session().ledger()).find(last.entry);
    if (!entry || !entry->undone || isTouched() || !isEntering()) {
        return;
    }
    last.worker.isValid() ? openKnown(last.worker) : next();
    putTyped(last.draft);
    m_fields->setOutcome(last.outcome);
    m_place->setMet(wasMet(last.outcome));
    m_keeper->touched();
}

void QuickEntryPage::edited() {
    m_duplicates->touched();
    m_place->setMet(wasMet(m_fields->outcome()));
    if (isTouched()) {
        m_keeper->touched();
    } else {
        shell().attempt([this] { m_keeper->discard(); });
    }
}

bool QuickEntryPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"worker") || notice.touches(u"visit") || notice.touches(u"survey_round");
}

void QuickEntryPage::refresh() {
    if (!isEntering()) {
        m_setting->suggestRound();
    }
    const History history(session().ledger());
    m_sitting->keepOnly([&](const QuickSitting::Done& done) {
        const auto entry = history.find(done.entry);
        return entry && !entry->undone;
    });
    showWaiting();
    if (!m_askedForUnfinished) {
        m_askedForUnfinished = true;
        // Later: it may be the one that home leads to.
        QMetaObject::invokeMethod(
            this, [this] { offerDraft(); }, Qt::QueuedConnection);
    }
}

void QuickEntryPage::showWaiting() {
    const QuickSetting setting = m_setting->setting();
    const bool hasList = setting.siteId().isValid() || setting.communityId().isValid();
    if (!isEntering() || !setting.roundId().isValid() || !hasList) {
        m_sitting->setWaiting(std::nullopt);
        return;
    }
    Ledger& ledger = session().ledger();
    const SurveyStore surveys(ledger);
    std::vector<QuickSitting::Waiting> waiting;
    for (const WorkerRow& row : WorkerRoll(ledger).rows(
             setting.siteId().isValid() ? surveys.notVisited(setting.roundId(), setting.siteId())
                                        : surveys.notVisitedIn(setting.roundId(), setting.communityId()))) {
        waiting.push_back({row.id, row.name});
    }
    m_sitting->setWaiting(std::move(waiting));
}

void QuickEntryPage::offerDraft() {
    if (const auto kept = m_keeper->offered()) {
        shell().toast(tr("%1 有一个人没有登记完。").arg(minuteText(kept->at)), tr("接着登记"),
                      [this] { goOn(); });
    }
}

// Goes on with the one offered. Whoever is in the fields keeps a draft of his own.
void QuickEntryPage::goOn() {
    if (isEntering() && isTouched()) {
        m_keeper->saveNow();
    }
    if (const auto kept = m_keeper->take()) {
        next();
        putDraft(kept->body);
    }
}

void QuickEntryPage::receive(const QVariant& what) {
    if (!what.canConvert<DraftKey>()) {
        return;
    }
    const qint64 record = what.value<DraftKey>().record;
    m_keeper->offerFirst(record);
    const auto kept = m_keeper->offered();
    if (kept && kept->record == record) {  // otherwise it is the one in the fields
        goOn();
    }
}

QJsonObject QuickEntryPage::draft() const {
    return {{QStringLiteral("setting"), m_setting->draft()},
            {QStringLiteral("known"), QString::number(m_known.id.value())},
            {QStringLiteral("fields"), typedDraft()},
            {QStringLiteral("outcome"), m_fields->outcome()}};
}

// Of a new person the whole: what was carried over may not be offered again when it comes back.
QJsonObject QuickEntryPage::typedDraft() const {
    QJsonObject typed = m_known.id.isValid() ? m_fields->changedDraft() : m_fields->draft();
    if (m_place->isChanged()) {
        typed.insert(kTakesPlace, m_place->isTicked());
    }
    return typed;
}

void QuickEntryPage::putTyped(const QJsonObject& typed) {
    m_fields->putDraft(typed);
    if (typed.contains(kTakesPlace)) {
        m_place->setTicked(typed.value(kTakesPlace).toBool());
        m_fields->setMoved(m_place->moves());
    }
}

void QuickEntryPage::putDraft(const QJsonObject& draft) {
    m_setting->putDraft(draft.value(QLatin1String("setting")).toObject());
    begin();
    const WorkerId known(draft.value(QLatin1String("known")).toString().toLongLong());
    if (known.isValid()) {
        openKnown(known);
    }
    putTyped(draft.value(QLatin1String("fields")).toObject());
    m_fields->setOutcome(draft.value(QLatin1String("outcome")).toString());
    m_place->setMet(wasMet(m_fields->outcome()));
    m_fields->review();
    m_duplicates->touched();
}

bool QuickEntryPage::mayLeave() {
    if (isEntering() && isTouched()) {
        m_keeper->saveNow();
    }
    return true;
}

bool QuickEntryPage::canPerform(Command command) const {
    return command == Command::Save ? isEntering() : Page::canPerform(command);
}

void QuickEntryPage::perform(Command command) {
    if (command == Command::Save) {
        save();
    } else {
        Page::perform(command);
    }
}

// Gives this person up; what was typed can still be had back.
void QuickEntryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !isEntering()) {
        Page::keyPressEvent(event);
        return;
    }
    if (isTouched()) {
        shell().toast(tr("已放弃这个人，没有保存。"), tr("接着填"),
                      [this, body = draft()] { putDraft(body); });
    }
    drop();
}

}  // namespace nuanxin::ui
