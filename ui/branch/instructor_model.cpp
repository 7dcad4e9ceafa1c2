// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/instructor_model.h"

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/text/search_key.h"
#include "ui/branch/part_lines.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

std::vector<InstructorRow> readInstructors(Ledger& ledger, const QString& text) {
    const InstructorStore store(ledger);
    const text::SearchWord word(text);
    std::vector<InstructorRow> rows;
    for (const Instructor& instructor : store.list()) {
        if (!word.isEmpty() && !text::SearchKey(instructor.name).matches(word) &&
            !text::SearchKey(instructor.sentBy).matches(word)) {
            continue;
        }
        InstructorRow row{instructor, 0, 0, {}};
        for (const InstructorDuty& duty : store.duties(instructor.id)) {
            if (hasEnded(duty.until)) {
                continue;
            }
            const bool isEmployer = duty.employer.isValid();
            ++(isEmployer ? row.employers : row.organisations);
            row.names
                << (isEmployer
                        ? EmployerStore(ledger).find(duty.employer).value_or(Employer()).name
                        : OrganisationStore(ledger).find(duty.organisation).value_or(Organisation()).name);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

InstructorModel::InstructorModel(QObject* parent)
    : RowsModel({{tr("姓名"), 110},
                 {tr("选派单位"), 170, false, false, 100},
                 {tr("联系企业（家）"), 112, true, false, 76},
                 {tr("联系党组织（个）"), 126, true, false, 76},
                 {tr("联系对象"), 260, false, true, 120},
                 {tr("开始日期"), 98, false, false, 98},
                 {tr("结束日期"), 98, false, false, 98}},
                parent) {}

int InstructorModel::serving() const {
    int count = 0;
    for (int row = 0; row < rows(); ++row) {
        count += hasEnded(at(row).instructor.until) ? 0 : 1;
    }
    return count;
}

Cell InstructorModel::cell(int row, int column) const {
    const InstructorRow& line = at(row);
    const Tint tint = hasEnded(line.instructor.until) ? Tint::Muted : Tint::Text;
    const auto count = [tint](int number) {
        return Cell{number == 0 ? QString() : countText(number), number, Dot::None, tint};
    };
    switch (column) {
        case Name:
            return {line.instructor.name, {}, Dot::None, tint};
        case SentBy:
            return {line.instructor.sentBy, {}, Dot::None, tint};
        case Employers:
            return count(line.employers);
        case Organisations:
            return count(line.organisations);
        case Names:
            return {line.names.join(tr("、")), {}, Dot::None, tint};
        case From:
            return {line.instructor.from, {}, Dot::None, tint};
        default:
            return {line.instructor.until, {}, Dot::None, tint};
    }
}

}  // namespace nuanxin::ui
