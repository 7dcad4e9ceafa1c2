// SPDX-License-Identifier: GPL-3.0-or-later
// 可能重复: pairs of records that may be one person, one after the other; and the joins that were made, to be
// parted again.
#pragma once

#include "core/census/duplicate_store.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class FilterChip;
class JoinModel;
class LedgerTable;
class PairModel;
struct PairRow;
class PairView;

class DuplicatesPage : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildTables();
    QFrame* buildPair();
    void switchList();
    void showCurrent();
    void showPair(DuplicateId id);
    void showJoin(JoinId id);
    void showSums();
    bool showsJoins() const;
    LedgerTable* table() const { return showsJoins() ? m_joinTable : m_pairTable; }
    void step(int by);
    void join();
    void different();
    void part();
    void sweep();
    void settled(const QString& said, HistoryId entry);
    qint64 cameBack(const std::vector<PairRow>& now) const;  // 0: none, or several

    PairModel* m_pairs;
    JoinModel* m_joins;
    LedgerTable *m_pairTable, *m_joinTable;
    QStackedWidget* m_lists;
    FilterChip* m_which = nullptr;
    QString m_shownText;  // searched for when the lists were made
    QFrame* m_card;
    QLabel *m_title, *m_position;
    PairView* m_view;
    QPushButton *m_join, *m_different, *m_part;
};

}  // namespace nuanxin::ui
