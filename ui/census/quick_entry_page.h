// SPDX-License-Identifier: GPL-3.0-or-later
// 快速登记: going through a site door by door. The site is kept, Ctrl+Enter saves and goes on to the next
// person.
#pragma once

#include "core/census/worker_entry.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace nuanxin::ui {

class DraftKeeper;
class DuplicateNotice;
class QuickFields;
class QuickPlace;
class QuickSitting;
class QuickSettingCard;

class QuickEntryPage : public Page {
    Q_OBJECT
public:
    explicit QuickEntryPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    void receive(const QVariant& what) override;  // a DraftKey
    bool concerns(const ChangeNotice& notice) const override;
    bool mayLeave() override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;  // Save: this person, and on to the next

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    QWidget* buildCard();
    QWidget* buildKeys();
    void placeKeys();
    void buildShortcuts();
    void showSetting();
    void begin();
    void next();
    void openKnown(WorkerId id);
    void drop();
    void offerPlace();
    void placeEdited();
    bool save();
    WorkerEntry entry() const;
    void takeBackLast();
    void showWaiting();
    void edited();
    void offerDraft();
    void goOn();
    QJsonObject draft() const;
    void putDraft(const QJsonObject& draft);
    QJsonObject typedDraft() const;
    void putTyped(const QJsonObject& typed);
    bool isTouched() const;
    bool isEntering() const;

    QStackedWidget* m_stack;
    QuickSettingCard* m_setting;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_card;
    QBoxLayout* m_keys = nullptr;
    QWidget* m_caps = nullptr;
    QLabel* m_keyWords = nullptr;
    QLabel* m_who;
    QuickFields* m_fields;
    QuickPlace* m_place;
    DuplicateNotice* m_duplicates;
    QuickSitting* m_sitting;
    DraftKeeper* m_keeper;
    QPushButton *m_change = nullptr, *m_finish = nullptr;
    Worker m_kept;                           // what a next person begins with
    std::pair<PlaceId, SiteId> m_keptWhere;  // where that one was entered
    Worker m_known;                          // the one of the roll being verified; invalid id: a new person
    bool m_askedForUnfinished = false;
};

}  // namespace nuanxin::ui
