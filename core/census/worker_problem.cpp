// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_problem.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <optional>

#include "core/text/date.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/phone.h"
#include "core/text/problem.h"

namespace nuanxin {

namespace {

class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerProblem)

public:
    static QString unknownCode() { return tr("没有这一项，请选一项。"); }
    static QString contradiction() { return tr("与证件号码或别的栏目不一致，请核对。"); }
    static QString implausible() { return tr("这个日期不可能，请核对。"); }
    static QString masked() { return tr("这是隐去的内容，请补全。"); }
    static QString name() { return tr("姓名不完整，或混入了别的字，请核对。"); }
    static QString other() { return tr("请核对。"); }
};

// Fields of rosters whose column is called otherwise.
constexpr std::pair<const char*, const char*> kColumns[] = {
    {"identity_number", "identity_sealed"},
    {"phone", "phone_sealed"},
    {"address", "address_sealed"},
    {"employer", "employer_id"},
    {"site", "site_id"},
    {"community", "community_id"},
};

// Codes are fewer than sentences: no_such_date is also what is no date at all. The original tells which.
std::optional<text::Problem> foundAgain(const WorkerProblem& problem) {
    const auto firstError = [](const text::Problems& problems) {
        const auto error = std::find_if_not(problems.begin(), problems.end(), text::isWarning);
        return error == problems.end() ? std::nullopt : std::optional(*error);
    };
    if (problem.code == u"no_such_date" && !isSealedProblem(problem)) {
        const std::optional<text::Problem> date = text::parseDate(problem.original).problem;
        return date && !text::isWarning(*date) ? date : std::nullopt;
    }
    if (problem.code == u"identity_length") {
        return firstError(text::parseIdentity(problem.original).problems);
    }
    return problem.code == u"phone_length" ? firstError(text::parsePhone(problem.original).problems)
                                           : std::nullopt;
}

}  // namespace

QString problemColumn(const QString& field) {
    for (const auto& [known, column] : kColumns) {
        if (field == QLatin1String(known)) {
            return QLatin1String(column);
        }
    }
    return field;
}

bool isSealedProblem(const WorkerProblem& problem) {
    return problemColumn(problem.field).endsWith(QLatin1String("_sealed"));
}

QString maskedOriginal(const WorkerProblem& problem) {
    const QString column = problemColumn(problem.field);
    return column == u"identity_sealed"  ? text::maskIdentity(problem.original)
           : column == u"phone_sealed"   ? text::maskPhone(problem.original)
           : column == u"address_sealed" ? text::maskAddress(problem.original)
                                         : problem.original;
}

QString problemSentence(const WorkerProblem& problem) {
    const QString& code = problem.code;
    if (const auto found = foundAgain(problem)) {
        return text::problemText(*found);
    }
    if (const auto known = text::problemFromCode(code)) {
        return text::problemText(*known);
    }
    static const QHash<QString, QString (*)()> others{
        {QStringLiteral("unknown_code"), ProblemWords::unknownCode},
        {QStringLiteral("contradiction"), ProblemWords::contradiction},
        {QStringLiteral("date_implausible"), ProblemWords::implausible},
        {QStringLiteral("masked_value"), ProblemWords::masked},
        {QStringLiteral("name_damaged"), ProblemWords::name},
        {QStringLiteral("name_digits"), ProblemWords::name},
        {QStringLiteral("name_unclear"), ProblemWords::name}};
    return others.value(code, ProblemWords::other)();
}

}  // namespace nuanxin
