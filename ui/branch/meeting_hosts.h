// SPDX-License-Identifier: GPL-3.0-or-later
// The organisations that hold a meeting together: a line each, and a field to add another.
#pragma once

#include <QWidget>
#include <vector>

#include "core/branch/organisation.h"

class QLabel;
class QVBoxLayout;

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class LookUpEdit;

class MeetingHosts : public QWidget {
    Q_OBJECT
public:
    explicit MeetingHosts(Ledger& ledger, QWidget* parent = nullptr);

    void show(std::vector<OrganisationId> hosts);
    const std::vector<OrganisationId>& value() const { return m_hosts; }
    void setReadOnly(bool readOnly);
    bool validate();  // says that there is none yet

Q_SIGNALS:
    void edited();

private:
    void showAgain();
    void add(OrganisationId host);
    void remove(OrganisationId host);

    Ledger& m_ledger;
    std::vector<OrganisationId> m_hosts;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    LookUpEdit* m_add;
    QLabel* m_problem;
    bool m_readOnly = false;
};

}  // namespace nuanxin::ui
