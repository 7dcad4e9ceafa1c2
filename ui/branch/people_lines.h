// SPDX-License-Identifier: GPL-3.0-or-later
// Who leads an organisation (班子), and which instructor (党建指导员) looks after what.
#pragma once

#include "core/branch/organisation.h"
#include "ui/branch/part_lines.h"

namespace nuanxin::ui {

class LookUpEdit;

class PostLines : public PartLines<Post> {
    Q_OBJECT
public:
    explicit PostLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const Post& post) const override;
    QString endOf(const Post& post) const override { return post.until; }
    void put(const Post& post) override;
    void drop(const Post& post) override;

private:
    void readHolder(Post& post, const QString& value) const;

    OrganisationId m_id;
};

// The instructors of one organisation. A name nobody knows yet makes a new instructor.
class InstructorLines : public PartLines<InstructorDuty> {
    Q_OBJECT
public:
    explicit InstructorLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const InstructorDuty& duty) const override;
    QString endOf(const InstructorDuty& duty) const override { return duty.until; }
    void put(const InstructorDuty& duty) override;
    void drop(const InstructorDuty& duty) override;

private:
    OrganisationId m_id;
    LookUpEdit* m_instructor;
};

// The employers and organisations of one instructor.
class DutyLines : public PartLines<InstructorDuty> {
    Q_OBJECT
public:
    explicit DutyLines(Shell& shell, QWidget* parent = nullptr);
    void show(InstructorId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const InstructorDuty& duty) const override;
    QString endOf(const InstructorDuty& duty) const override { return duty.until; }
    void put(const InstructorDuty& duty) override;
    void drop(const InstructorDuty& duty) override;

private:
    InstructorId m_id;
};

}  // namespace nuanxin::ui
