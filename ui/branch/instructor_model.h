// SPDX-License-Identifier: GPL-3.0-or-later
// Instructors (党建指导员) and how much each looks after, as a table.
#pragma once

#include "core/branch/organisation.h"
#include "ui/table/table_model.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

struct InstructorRow {
    Instructor instructor;
    int employers = 0, organisations = 0;  // looked after today
    QStringList names;                     // of both
};
std::vector<InstructorRow> readInstructors(Ledger& ledger, const QString& text);

class InstructorModel : public RowsModel<InstructorRow> {
    Q_OBJECT
public:
    enum Columns { Name, SentBy, Employers, Organisations, Names, From, Until };
    explicit InstructorModel(QObject* parent = nullptr);
    int serving() const;

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).instructor.id.value(); }
};

}  // namespace nuanxin::ui
