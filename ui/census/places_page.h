// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places, and the record of one beside it.
#pragma once

#include "core/census/place.h"
#include "ui/shell/page.h"

class QPushButton;

namespace nuanxin::ui {

class DraftKeeper;
class DraftNotice;
class FilterChip;
class LedgerTable;
class PlaceForm;
class PlaceModel;
class PlaceParticulars;

class PlacesPage : public Page {
    Q_OBJECT
public:
    explicit PlacesPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // a place's id
    bool mayLeave() override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildHeader();
    void buildTable();
    void buildPanel();
    void filter();
    void showSums();
    void showSelection();
    void showPlace(PlaceId id);
    const Place* basis() const;
    void showNewBeside();
    void showNewBelow();
    void showNew(PlaceLevel level, PlaceId parent);
    void open(const Place& place, const QString& title, const QString& subtitle);
    void offerDraft();
    void offerUnfinished();
    void edited();
    void save();
    void remove();
    void closePanel();
    void leavePanel();
    void keepDraft();

    bool m_readOnly;
    PlaceModel* m_model;
    LedgerTable* m_table;
    FilterChip* m_levels = nullptr;
    QPushButton *m_add = nullptr, *m_addBelow = nullptr, *m_revert = nullptr;
    PlaceForm* m_form;
    PlaceParticulars* m_particulars;
    DraftNotice* m_notice;
    DraftKeeper* m_keeper;
    PlaceId m_wanted;  // to be selected once the table has it
    bool m_askedForUnfinished = false;
    int m_asked = 0;  // tells a late count from the one that was asked for last
};

}  // namespace nuanxin::ui
