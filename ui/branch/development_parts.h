// SPDX-License-Identifier: GPL-3.0-or-later
// What a step that lasts for months is made of: the half-yearly reviews of an activist (考察), and the
// extensions of a probation (延长预备期). Each is a change of its own.
#pragma once

#include "core/branch/development.h"
#include "ui/form/record_lines.h"

class QLineEdit;

namespace nuanxin::ui {

class DateEdit;

class DevelopmentPart : public RecordLines {
    Q_OBJECT
public:
    void show(DevelopmentId file);
    void save() override;

protected:
    DevelopmentPart(Shell& shell, const Words& words, QWidget* parent);
    void add() override;
    void showAgain() override { show(m_file); }

    virtual void clear() = 0;  // the fields, for a new one
    virtual QStringList lines(const Development& file) const = 0;
    virtual void put(Development& file) const = 0;  // what the fields hold
    virtual void take(Development& file, int line) const = 0;
    virtual QString savedWords() const = 0;

private:
    void removeLine(int line);
    void store(const std::function<void(Development&)>& change, const QString& said);
    DevelopmentId m_file;
};

class ReviewLines : public DevelopmentPart {
    Q_OBJECT
public:
    explicit ReviewLines(Shell& shell, QWidget* parent = nullptr);

protected:
    void clear() override;
    QStringList lines(const Development& file) const override { return file.reviewedOn; }
    void put(Development& file) const override;
    void take(Development& file, int line) const override { file.reviewedOn.removeAt(line); }
    QString savedWords() const override { return tr("已登记考察"); }

private:
    DateEdit* m_day;
};

class ExtensionLines : public DevelopmentPart {
    Q_OBJECT
public:
    explicit ExtensionLines(Shell& shell, QWidget* parent = nullptr);

protected:
    void clear() override;
    QStringList lines(const Development& file) const override;
    void put(Development& file) const override;
    void take(Development& file, int line) const override {
        file.extensions.erase(file.extensions.begin() + line);
    }
    QString savedWords() const override { return tr("已登记延长预备期"); }

private:
    DateEdit* m_day;
    QLineEdit* m_months;
};

}  // namespace nuanxin::ui
